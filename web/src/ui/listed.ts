import { isolated, isRightToLeft } from '@muster/domain/languages';
import i18next from 'i18next';

/** For who only sees the line: its parts are apart and do not tell in which direction it runs. */
const RIGHT_TO_LEFT_MARK = '\u200f';

/** "Ann, Bob, Cleo" with the comma of the language; each part keeps its own order. */
export function listed(parts: readonly string[]): string {
  return joined(parts, isRightToLeft(i18next.language) ? '، ' : ', ');
}

/** "wave 2 · asked 8 · yes 3"; what is empty or not known is left out. */
export function dotted(...parts: readonly (string | undefined)[]): string {
  return joined(
    parts.flatMap((part) => (part === undefined || part === '' ? [] : [part])),
    ' · ',
  );
}

function joined(parts: readonly string[], sign: string): string {
  const { language } = i18next;
  const line = parts.map((part) => isolated(part, language)).join(sign);
  return isRightToLeft(language) && parts.length > 1 ? `${RIGHT_TO_LEFT_MARK}${line}` : line;
}
