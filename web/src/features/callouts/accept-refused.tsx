import type { RefusalArgs } from '@muster/domain/decision';
import type { Refusal } from '@muster/domain/refusal';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText, timeText } from '../../ui/time-text.ts';
import { Outcome } from './outcome.tsx';

interface AcceptRefusedProps {
  readonly reason: Refusal | undefined;
  readonly args: RefusalArgs;
  readonly tz: string;
  readonly onAgain: () => void;
}

/** Why the server said no to a yes, and what to do about it. */
export function AcceptRefused({ reason, args, tz, onAgain }: AcceptRefusedProps) {
  const { t } = useTranslation('agent-offers');
  const why = useWhy(reason, args, tz);
  return (
    <Outcome title={t('refused.title')} sign="⊘" tone="danger" spoken={why}>
      <Text inherit>{why}</Text>
      <Text inherit>{t(`refused.${toDo(reason)}`)}</Text>
      <Button variant="default" h={48} onClick={onAgain}>
        {t('refused.again')}
      </Button>
    </Outcome>
  );
}

function useWhy(reason: Refusal | undefined, args: RefusalArgs, tz: string): string {
  const { t } = useTranslation(['agent-offers', 'refusals', 'common']);
  const { job = '', to, travelMin = 0, until, shortMin, mostMin } = args;
  if (reason === 'clash' && typeof to === 'number')
    return t('refused.clash', { job, to: timeText(new Date(to * 60_000), tz), minutes: travelMin });
  if (reason === 'cert-expires' && typeof until === 'string')
    return t('refused.cert', { until: dayText(new Date(`${until}T12:00:00Z`), 'UTC') });
  if (reason === 'rest-short' && typeof shortMin === 'number')
    return t('refused.rest', { hours: Math.floor(shortMin / 60), minutes: shortMin % 60 });
  if (reason === 'week-cap' && typeof mostMin === 'number')
    return t('refused.week', { hours: Math.round(mostMin / 60) });
  return reason === undefined ? t('common:crash.title') : t(`refusals:${reason}`, { ...args });
}

function toDo(reason: Refusal | undefined) {
  if (reason === 'clash') return 'clashDo';
  if (reason === 'cert-expires') return 'certDo';
  if (reason === 'rest-short' || reason === 'week-cap') return 'restDo';
  if (reason === 'position-not-fitting') return 'fitDo';
  if (reason === 'stale-offer') return 'staleDo';
  return reason === 'account-not-active' ? 'accountDo' : 'otherDo';
}
