/** Sentences of the server name rows by their ids; people know them by name. */

export interface Piece {
  text: string;
  /** Of a row; empty: words. */
  id: string;
}

const row = /\b([a-z]{3}_[0-9a-hjkmnp-tv-z]{13})\b/;

export function piecesOf(text: string): Piece[] {
  return text
    .split(row)
    .map((part, index) => (index % 2 ? { text: part, id: part } : { text: part, id: '' }))
    .filter((piece) => piece.text !== '');
}
