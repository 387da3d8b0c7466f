/** What is typed about a new school, before the server knows it. A password is never among it. */
import type { Foundation, OfferedYear, SetupOffer } from '$api/types';
import { fold } from '$ui/fold';

export const steps = ['school', 'year', 'principal'] as const;
export type Step = (typeof steps)[number];

export const dateFields = [
  'returns_on',
  'opens_on',
  'first_term_from',
  'first_term_to',
  'second_term_from',
  'second_term_to',
  'ends_on'
] as const;
export type DateField = (typeof dateFields)[number];
export type Dates = Record<DateField, string>;

export interface Campus {
  name: string;
  address: string;
}

export interface Draft {
  step: Step;
  key: string;
  name: string;
  code: string;
  stages: string[];
  province: string;
  commune: string;
  campuses: Campus[];
  year: string;
  dates: Dates;
  full_name: string;
  user_name: string;
  phone: string;
}

const noDates = Object.fromEntries(dateFields.map((field) => [field, ''])) as Dates;

export const emptyDraft: Draft = {
  step: 'school',
  key: '',
  name: '',
  code: '',
  stages: [],
  province: '',
  commune: '',
  campuses: [],
  year: '',
  dates: noDates,
  full_name: '',
  user_name: '',
  phone: ''
};

export function datesOf(year: OfferedYear | undefined): Dates {
  const found = { ...noDates };
  for (const field of dateFields) found[field] = year?.[field] ?? '';
  return found;
}

/** "Nguyễn Thị Hoa" → "hoa.nguyen", as the server makes names of accounts. */
export function proposedUserName(fullName: string): string {
  const words = fold(fullName)
    .replace(/[^a-z\s]/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const [first, last] = [words.at(-1), words[0]];
  if (!first || !last) return '';
  return words.length === 1 ? first : `${first}.${last}`;
}

/** The stages that the name of the school tells: "Trường TH và THCS Hoa Mai" → th, thcs. */
export function stagesIn(name: string): string[] {
  const words = ` ${fold(name).replace(/[^a-z]+/g, ' ')} `;
  const signs: Record<string, RegExp> = {
    mn: / (mn|mam non|mau giao|nha tre) /,
    th: / (th|tieu hoc) /,
    thcs: / (thcs|trung hoc co so) /,
    thpt: / (thpt|trung hoc pho thong) /,
    gdtx: / (gdtx|giao duc thuong xuyen) /
  };
  return Object.entries(signs)
    .filter(([, sign]) => sign.test(words))
    .map(([code]) => code);
}

/** What the server takes: dates only where they are not those that hold anyway. */
export function foundationOf(draft: Draft, offer: SetupOffer, password: string): Foundation {
  const year = offer.years.find(({ code }) => code === draft.year);
  const usual = datesOf(year);
  const changed = dateFields.some((field) => draft.dates[field] !== usual[field]);
  const dates = Object.fromEntries(dateFields.map((field) => [field, draft.dates[field] || null]));
  return {
    key: draft.key,
    name: draft.name.trim(),
    code: draft.code.trim(),
    stages: draft.stages.join(','),
    province: draft.province,
    commune: draft.province ? draft.commune : '',
    campuses: draft.campuses.map(({ name, address }, index) => ({ code: String(index + 1), name: name.trim(), address: address.trim() })),
    year_id: year?.year_id ?? null,
    ...(changed ? dates : {}),
    full_name: draft.full_name.trim(),
    user_name: draft.user_name.trim(),
    phone: draft.phone.trim(),
    password
  };
}

/** In which step a field of the server's answer stands. */
export function stepOf(path: string): Step {
  const field = path.split(/[.[]/)[0] ?? '';
  if ((dateFields as readonly string[]).includes(field) || field === 'year_id') return 'year';
  return ['full_name', 'user_name', 'password', 'phone'].includes(field) ? 'principal' : 'school';
}
