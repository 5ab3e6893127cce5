import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { timeText } from '../../ui/time-text.ts';
import type { Offer } from './my-offers.ts';
import { Outcome } from './outcome.tsx';

interface AllTakenProps {
  readonly offer: Offer;
  /** When this person said yes; nobody was beaten who did not. */
  readonly saidAt: Date | undefined;
  /** Left out where the list is full as well, or the time to answer is over. */
  readonly onStandBy?: (() => void) | undefined;
}

/** Losing to others is said kindly and exactly. */
export function AllTaken({ offer, saidAt, onStandBy }: AllTakenProps) {
  const { t } = useTranslation('agent-offers');
  const closedAt = offer.closedAt ?? offer.sentAt;
  const seconds = saidAt && Math.round((saidAt.getTime() - closedAt.getTime()) / 1000);
  const text =
    seconds !== undefined && seconds >= 0
      ? t('full.seconds', { count: Math.max(1, seconds) })
      : t('full.before', { time: timeText(closedAt, offer.card.tz) });
  return (
    <Outcome title={t('full.title')} sign="=" tone="neutral" spoken={text}>
      <Text inherit>{text}</Text>
      {onStandBy && (
        <>
          <Button variant="default" h={48} onClick={onStandBy}>
            {t('full.standBy')}
          </Button>
          <Text size="sm">{t('full.standByHint')}</Text>
        </>
      )}
    </Outcome>
  );
}
