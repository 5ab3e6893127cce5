/** What somebody typed into a search field: `status:open zone:east retail`. */
export interface Search<Filter extends string> {
  readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>;
  /** Plain words; each of them must be found. */
  readonly words: readonly string[];
  /** Words that look like a filter nobody knows. They are searched as text. */
  readonly unknown: readonly string[];
}

const FILTER_WORD = /^([a-z]+):(.*)$/i;

export function readSearch<Filter extends string>(typed: string, known: readonly Filter[]): Search<Filter> {
  const filters: Partial<Record<Filter, readonly string[]>> = {};
  const words: string[] = [];
  const unknown: string[] = [];
  for (const word of typed.split(/\s+/).filter((part) => part !== '')) {
    const [, name = '', value = ''] = FILTER_WORD.exec(word) ?? [];
    const filter = known.find((one) => one === name.toLowerCase());
    if (filter === undefined) words.push(folded(word));
    if (filter === undefined && name !== '') unknown.push(word);
    if (filter !== undefined && value !== '') filters[filter] = [...(filters[filter] ?? []), folded(value)];
  }
  return { filters, words, unknown };
}

/** Without capitals and accents, so that "Maric" finds Marić. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Every word is somewhere in one of the texts, in any order. */
export function hasWords(words: readonly string[], texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = folded(texts.join('\n'));
  return words.every((word) => all.includes(word));
}

/** No such filter was typed, or the value begins with one of what was typed. */
export function passes(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.some((start) => folded(value).startsWith(start));
}
