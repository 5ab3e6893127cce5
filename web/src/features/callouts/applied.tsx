import { Text } from '@mantine/core';
import { leaveStandby } from '@muster/domain/callouts/callouts.contracts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { Offer } from './my-offers.ts';
import { Outcome } from './outcome.tsx';

/** The person applied, and the office has not chosen yet. */
export function Applied({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('agent-offers');
  const leave = useCommand(leaveStandby);

  async function takeBack() {
    const answer = await leave.send((key) => ({ jobId: offer.jobId, key }));
    if (answer) toast(t('applied.tookBack'));
  }

  return (
    <Outcome title={t('applied.title')} sign="◔" tone="teal" spoken={t('applied.text')}>
      <Text inherit>{t('applied.text')}</Text>
      <ServerButton command={leave} variant="default" h={48} onClick={() => void takeBack()}>
        {t('applied.takeBack')}
      </ServerButton>
    </Outcome>
  );
}
