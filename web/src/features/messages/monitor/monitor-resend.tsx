import { Group } from '@mantine/core';
import { resendMessage } from '@muster/domain/callouts/resend.contracts';
import type { Person } from '@muster/domain/people/person';
import { CHANNELS, type Channel } from '@muster/domain/people/prefs';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { toast } from '../../../ui/toast/toast.tsx';
import type { ReachedRow } from './reached-rows.ts';

interface MonitorResendProps {
  readonly row: ReachedRow;
  readonly person: Pick<Person, 'email' | 'phone'>;
}

/** Opened is as good as told. */
const OPENED = 3;

/** Tells the person once more, by each way there is. Nothing for what is over or was opened. */
export function MonitorResend({ row, person: { email, phone } }: MonitorResendProps) {
  const { t } = useTranslation('delivery');
  if (row.isOver === true || row.rank >= OPENED) return null;
  const has = { push: true, mail: email !== '', sms: phone !== undefined };
  return (
    <Group gap="xs" align="flex-start" role="group" aria-label={t('resend.label', { name: row.name })}>
      {CHANNELS.filter((channel) => has[channel]).map((channel) => (
        <Resend key={channel} row={row} channel={channel} />
      ))}
    </Group>
  );
}

function Resend({ row, channel }: { readonly row: ReachedRow; readonly channel: Channel }) {
  const { t } = useTranslation('delivery');
  const command = useCommand(resendMessage);
  const { uid, name, jobId, page } = row;
  const about = row.kind === 'offer' ? { kind: 'offer' as const, jobId, page } : { kind: 'notice' as const, id: page };

  async function resend() {
    const answer = await command.send((key) => ({ key, uid, about, channel }));
    if (answer) toast(t(`resend.${answer.outcome}`, { name }));
  }

  return (
    <ServerButton command={command} variant="default" size="xs" onClick={() => void resend()}>
      {t(`resend.by.${channel}`)}
    </ServerButton>
  );
}
