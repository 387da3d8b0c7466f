// Kit looks for this file; nothing of App is used yet.
declare global {
  namespace App {}
}
export {};
