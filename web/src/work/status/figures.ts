/** What the figures of the system mean to whoever runs it. */

/** Binary units as disks and backups are measured: "1,4 GB". */
export function bytes(value: number, lang: 'vi' | 'en'): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];
  let size = value;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || size >= 100 ? 0 : 1;
  const text = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits }).format(size);
  return `${text} ${units[unit] ?? ''}`;
}

export type Health = 'good' | 'waiting' | 'bad';

const hour = 3_600_000;

/** A backup a day is what is wanted; of three days nobody should have to lose the work. */
export function ofBackup(at: string | null, now: string): Health {
  if (!at) return 'bad';
  const age = new Date(now).getTime() - new Date(at).getTime();
  if (age > 72 * hour) return 'bad';
  return age > 26 * hour ? 'waiting' : 'good';
}

/** Below a tenth it should be looked at, below a twentieth the database may stop. */
export function ofDisk(free: number, total: number): Health {
  if (total <= 0) return 'waiting';
  const share = free / total;
  if (share < 0.05) return 'bad';
  return share < 0.1 ? 'waiting' : 'good';
}

export function ofCount(dead: number, waiting = 0, most = 1_000): Health {
  if (dead > 0) return 'bad';
  return waiting > most ? 'waiting' : 'good';
}

const clockLimitMs = 120_000;
/** The clock of this device against the server's. */
export function ofClock(server: string, here: Date): Health {
  return Math.abs(new Date(server).getTime() - here.getTime()) > clockLimitMs ? 'waiting' : 'good';
}
