import type { Terms } from '@muster/domain/callouts/ranking';
import { TERMS } from '@muster/domain/settings/weights';
import { useTranslation } from 'react-i18next';
import { listed } from '../../ui/listed.ts';

const WHOLE = 10_000;
/** From here on a term speaks for somebody; up to there against. */
const GOOD = 6000;
const BAD = 3000;

export type Term = (typeof TERMS)[number];

/** What speaks for somebody and what against, the strongest first. Preference speaks only when there is one. */
export function reasonsOf(terms: Terms): { readonly kept: readonly Term[]; readonly failed: readonly Term[] } {
  const byShare = TERMS.toSorted((a, b) => terms[b] - terms[a]);
  return {
    kept: byShare.filter((term) => terms[term] >= GOOD),
    failed: byShare.filter((term) => terms[term] <= BAD),
  };
}

/** A score of a million as a number up to 100. */
export function scoreText(score: number): string {
  return String(Math.round(score / WHOLE));
}

/** `✓ near, reliable ✗ its turn` */
export function useReasons(): (terms: Terms) => string {
  const { t } = useTranslation('desk-asking');
  return (terms) => {
    const { kept, failed } = reasonsOf(terms);
    const words = (sign: string, some: readonly Term[]) =>
      some.length === 0 ? [] : [`${sign} ${listed(some.map((term) => t(`terms.${term}`)))}`];
    return [...words('✓', kept), ...words('✗', failed)].join(' ');
  };
}
