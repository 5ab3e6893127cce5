import { leaveStandby } from '@muster/domain/callouts/callouts.contracts';
import { CONSTANTS } from '@muster/domain/constants';
import { placesNeeded } from '@muster/domain/jobs/places';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { Offer } from './my-offers.ts';
import { Outcome } from './outcome.tsx';
import { useMyDiary } from './use-my-offers.ts';

interface OnStandbyProps {
  readonly offer: Offer;
  /** Known right after the answer; not kept. */
  readonly rank: number | undefined;
}

/** All places are taken, and this person is next. */
export function OnStandby({ offer, rank }: OnStandbyProps) {
  const { t } = useTranslation('agent-offers');
  const leave = useCommand(leaveStandby);
  const atOnce = useMyDiary().data?.who.autoConfirm ?? false;
  const listed = rank === undefined ? t('standbyResult.listed') : t('standbyResult.rank', { rank });
  const taken = t('standbyResult.taken', { count: placesNeeded(offer.card.positions) });

  async function send() {
    const answer = await leave.send((key) => ({ jobId: offer.jobId, key }));
    if (answer) toast(t('standbyResult.left'));
  }

  return (
    <Outcome title={t('standbyResult.title')} sign="②" tone="teal" spoken={`${taken} ${listed}`}>
      <Text inherit>{`${taken} ${listed}`}</Text>
      <Text inherit>
        {atOnce ? t('standbyResult.atOnce') : t('standbyResult.fresh', { hours: CONSTANTS.standbyFreshMin / 60 })}
      </Text>
      <ServerButton command={leave} variant="default" h={48} onClick={() => void send()}>
        {t('standbyResult.leave')}
      </ServerButton>
    </Outcome>
  );
}
