/** The key of a request that may be sent a second time: the same words bring the same key, others another one. */
import { newKey } from './client';

export class SameKey {
  #words = '';
  #key = newKey();

  of(words: string): string {
    if (words !== this.#words) this.#key = newKey();
    this.#words = words;
    return this.#key;
  }
}
