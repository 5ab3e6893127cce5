import { Group, Text } from '@mantine/core';
import { decodeSends } from '@muster/domain/messages/delivery-row';
import { remindUnseen } from '@muster/domain/messages/broadcasts.contracts';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { Section } from '../../ui/page/section.tsx';
import { dotted, listed } from '../../ui/listed.ts';
import { timeText } from '../../ui/time-text.ts';
import { toast } from '../../ui/toast/toast.tsx';
import styles from './callout.module.css';
import type { PersonRow } from './people-rows.ts';
import { unseenRows } from './unseen-rows.ts';

interface UnseenPartProps {
  readonly jobId: string;
  readonly tz: string;
  readonly rows: readonly PersonRow[];
}

const STEP_MS = 5000;

/** Who was asked and gave no sign yet, and one button to remind them. Nothing while nobody is asked. */
export function UnseenPart({ jobId, tz, rows }: UnseenPartProps) {
  const { t } = useTranslation('chat');
  const now = useNow(STEP_MS);
  const isAsking = rows.some(({ answer }) => answer.is === 'waiting');
  const unseen = unseenRows(rows);
  if (!isAsking) return null;
  return (
    <Section title={t('unseen.title')} actions={unseen.length > 0 && <RemindButton jobId={jobId} />}>
      <Text>{unseen.length === 0 ? t('unseen.none') : t('unseen.line', { count: unseen.length })}</Text>
      <ul className={styles['unseen']}>
        {unseen.map((row) => (
          <li key={row.uid}>
            <Text span fw={600} dir="auto">
              {row.name}
            </Text>{' '}
            <Text span size="sm" c={row.asked?.row.un ? 'var(--m-danger-ink)' : 'dimmed'}>
              <Tried row={row} tz={tz} now={now} />
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Tried({ row, tz, now }: { readonly row: PersonRow; readonly tz: string; readonly now: Date }) {
  const { t } = useTranslation('chat');
  const stored = row.asked?.row;
  if (!stored) return null;
  if (stored.at && stored.at > now) return t('unseen.held', { time: timeText(stored.at, tz) });
  const ways = decodeSends(stored.d).flatMap(({ channel, is }) => (is === 'sent' ? [t(`unseen.way.${channel}`)] : []));
  const tried = ways.length > 0 ? [t('unseen.ways', { ways: listed(ways) })] : [];
  return dotted(...tried, ...(stored.un ? [t('unseen.call')] : []));
}

function RemindButton({ jobId }: { readonly jobId: string }) {
  const { t } = useTranslation('chat');
  const command = useCommand(remindUnseen);
  const remind = async () => {
    const answer = await command.send((key) => ({ jobId, key }));
    if (!answer) return;
    const { reminded, asleep } = answer;
    const words = [
      ...(reminded > 0 ? [t('unseen.done', { count: reminded })] : []),
      ...(asleep > 0 ? [t('unseen.asleep', { count: asleep })] : []),
    ];
    toast(words.length > 0 ? words.join(' ') : t('unseen.soon'));
  };
  return (
    <Group gap="sm">
      <ServerButton
        command={command}
        sendingText={t('unseen.reminding')}
        variant="default"
        onClick={() => void remind()}
      >
        {t('unseen.remind')}
      </ServerButton>
    </Group>
  );
}
