import { readPostcode } from '@muster/domain/geo/postcode';
import { hasWords, passes, readSearch } from '../../ui/search-words.ts';

export const HIT_GROUPS = ['jobs', 'people', 'places', 'pages', 'actions'] as const;
export type HitGroup = (typeof HIT_GROUPS)[number];

/** One thing that can be found. */
export interface Hit {
  readonly id: string;
  readonly group: HitGroup;
  readonly title: string;
  readonly note: string;
  /** Where it opens; actions that open nothing say what they do instead. */
  readonly href?: string;
  /** What is searched besides title and note. */
  readonly texts?: readonly string[];
  /** Postcode districts, found as a whole only: W12 is not in SW12. */
  readonly outwards?: readonly string[];
  /** Values of the words that filter. */
  readonly filters?: Readonly<Partial<Record<HitFilter, string>>>;
}

export const HIT_FILTERS = ['status', 'urgency', 'zone', 'team'] as const;
export type HitFilter = (typeof HIT_FILTERS)[number];

export interface Found {
  readonly hits: readonly Hit[];
  /** Words that look like a filter nobody knows; searched as text. */
  readonly unknown: readonly string[];
  /** Of a postcode somewhere in what was typed. */
  readonly outward?: string;
}

const PHONE = /^[+\d][\d\s()./-]{4,}$/;
const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})?\b/i;

/** Finds without syntax: codes, names in any order, numbers in any spelling, postcodes, also within an address. */
export function findHits(all: readonly Hit[], typed: string): Found {
  const text = typed.trim();
  if (text === '') return { hits: [], unknown: [] };
  const outward = outwardIn(text);
  const digits = PHONE.test(text) ? text.replaceAll(/\D/g, '').replace(/^0/, '') : undefined;
  const { words, filters, unknown } = readSearch(text, HIT_FILTERS);
  const hits = all.filter((hit) => {
    if (!HIT_FILTERS.every((name) => filters[name] === undefined || passes(filters[name], hit.filters?.[name] ?? '')))
      return false;
    const texts = [hit.title, hit.note, ...(hit.texts ?? [])];
    if (digits !== undefined && texts.some((one) => one.replaceAll(/\D/g, '').includes(digits))) return true;
    if (outward !== undefined && hit.outwards?.includes(outward)) return true;
    return hasWords(words, texts);
  });
  return { hits: hits.toSorted(byRank(words)), unknown, ...(outward !== undefined && { outward }) };
}

function outwardIn(text: string): string | undefined {
  const found = POSTCODE.exec(text)?.[0];
  return found === undefined ? undefined : readPostcode(found)?.outward;
}

/** Whatever begins with the first word comes first; otherwise the order stays. */
function byRank([first = '']: readonly string[]) {
  const begins = ({ id, title }: Hit) => [id, title].some((text) => text.toLowerCase().startsWith(first));
  return (a: Hit, b: Hit) => Number(begins(b)) - Number(begins(a));
}

/** In the order of the groups, so many of each. */
export function grouped(hits: readonly Hit[], most: number): readonly (readonly [HitGroup, readonly Hit[]])[] {
  return HIT_GROUPS.flatMap((group) => {
    const own = hits.filter((hit) => hit.group === group).slice(0, most);
    return own.length > 0 ? [[group, own] as const] : [];
  });
}
