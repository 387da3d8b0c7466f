import { session } from '$api/session.svelte';

/** False where the server could not be told: the gate then says so and shows nothing else. */
export async function signedOut(): Promise<boolean> {
  try {
    await session.end();
    return true;
  } catch {
    return false;
  }
}
