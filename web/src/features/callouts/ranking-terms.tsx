import { Table } from '@mantine/core';
import type { Terms } from '@muster/domain/callouts/ranking';
import { TERMS, type Weights } from '@muster/domain/settings/weights';
import { useTranslation } from 'react-i18next';
import { percentText } from './callout-preview-chance.tsx';
import { scoreText } from './ranking-reasons.ts';

interface RankingTermsProps {
  readonly score: number;
  readonly terms: Terms;
  /** Missing on pages that are older than they are. */
  readonly weights: Weights | undefined;
  readonly minutes: number;
}

const WHOLE = 10_000;

/** Every term of the score in words and numbers, the heaviest first. */
export function RankingTerms({ score, terms, weights, minutes }: RankingTermsProps) {
  const { t } = useTranslation('desk-asking');
  const heaviest = weights ? TERMS.toSorted((a, b) => weights[b] - weights[a]) : TERMS;
  return (
    <Table>
      <Table.Caption>{t('terms.sum', { score: scoreText(score) })}</Table.Caption>
      <Table.Tbody>
        {heaviest.map((term) => (
          <Table.Tr key={term}>
            <Table.Th scope="row">{t(`terms.${term}`)}</Table.Th>
            <Table.Td>{t(`terms.${term}Text`, { minutes, share: percentText(terms[term] / WHOLE) })}</Table.Td>
            {weights && (
              <Table.Td style={{ textAlign: 'end', whiteSpace: 'nowrap' }}>
                {t('terms.points', {
                  points: Math.round((terms[term] * weights[term]) / 1000) / 10,
                  most: weights[term],
                })}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
