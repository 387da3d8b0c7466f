/** What kind of machine a session runs on, out of the browser's own boast. */
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux']
];

const browsers: [RegExp, string][] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Zalo/i, 'Zalo'],
  [/Edg\//, 'Edge'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/OPR\//, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari']
];

export function device(client: string): { name: string; phone: boolean } {
  const system = systems.find(([sign]) => sign.test(client))?.[1];
  const browser = browsers.find(([sign]) => sign.test(client))?.[1];
  const name = [browser, system].filter(Boolean).join(' · ') || client.slice(0, 60) || '–';
  return { name, phone: /iPhone|iPad|Android/.test(client) };
}
