import { isolated, isRightToLeft } from '@muster/domain/languages';
import i18next from 'i18next';

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
  return parts.map((part) => isolated(part, i18next.language)).join(sign);
}
