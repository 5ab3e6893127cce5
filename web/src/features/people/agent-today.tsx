import { segmentsOf } from '@muster/domain/availability/free-time';
import { useTranslation } from 'react-i18next';
import { timeOf } from '../../ui/fields/wall-time.ts';
import type { AgentRow } from './agent-row.ts';
import { listed } from '../../ui/listed.ts';

/** The hours of today, or the word for the day. */
export function AgentToday({ row: { availability, days } }: { readonly row: AgentRow }) {
  const { t } = useTranslation('people');
  const [today] = days;
  if (!today) return null;
  if (today.state !== 'part' || !availability) return t(`day.${today.state}`);
  return listed(segmentsOf(availability, today.day).map(({ from, to }) => `${timeOf(from)}–${timeOf(to)}`));
}
