import type { Params } from './messages.ts';

/** A window in words: "Fri 20 Nov, 18:00–23:00", with both days where it runs over midnight. */
export function windowInWords(start: Date, end: Date, tz: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: tz,
    numberingSystem: 'latn',
  });
  return format.formatRange(start, end);
}

export function clockTime(instant: Date, tz: string, lang: string): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: tz, numberingSystem: 'latn' } as const;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(instant);
}

/**
 * The parameters of a message in words of the reader's language. `start` and `end` with `tz` become
 * `when`; every other instant becomes its clock time there.
 */
export function paramsInWords(params: Params, lang: string): Record<string, string | number> {
  const tz = typeof params['tz'] === 'string' ? params['tz'] : 'UTC';
  const { start, end } = params;
  const words = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    value instanceof Date ? clockTime(value, tz, lang) : value,
  ]);
  const when = start instanceof Date && end instanceof Date ? windowInWords(start, end, tz, lang) : undefined;
  return { ...Object.fromEntries(words), ...(when !== undefined && { when }) };
}
