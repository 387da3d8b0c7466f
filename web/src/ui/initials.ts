/** The first two letters of the given name, which comes last: "Giàng A Páo" is Pá. */
export function initials(name: string): string {
  const given = name.trim().split(/\s+/).pop() ?? '';
  const letters = [...given.normalize('NFC')].slice(0, 2).join('');
  return letters.charAt(0).toLocaleUpperCase('vi') + letters.slice(1).toLocaleLowerCase('vi');
}
