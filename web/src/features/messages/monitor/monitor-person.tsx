import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { Person } from '@muster/domain/people/person';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeliveryMark } from '../../../ui/status/delivery-mark.tsx';
import { clockText, deviceZone } from '../../../ui/time-text.ts';
import { MonitorClimb } from './monitor-climb.tsx';
import { MonitorResend } from './monitor-resend.tsx';
import type { ReachedRow } from './reached-rows.ts';
import { useCauseText } from './use-cause-text.ts';
import { dotted, listed } from '../../../ui/listed.ts';

interface MonitorPersonProps {
  readonly row: ReachedRow;
  readonly person: Person | undefined;
}

/** One person: where the message is, each step with its time, and what can be done. */
export function MonitorPerson({ row, person }: MonitorPersonProps) {
  const { t } = useTranslation('delivery');
  const steps = useSteps(row);
  const phone = person?.phone;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
        <Anchor renderRoot={(props) => <Link to="/agents" search={{ open: row.uid }} {...props} />} dir="auto">
          {row.name}
        </Anchor>
        <DeliveryMark step={row.step} />
      </Group>
      <Text size="sm">
        {dotted(
          row.kind === 'offer' ? t('pane.wave', { n: row.wave }) : t(`kinds.${row.kind}`),
          t(`channel.${row.channel ?? 'none'}`),
          listed(steps),
        )}
      </Text>
      {row.next && (
        <MonitorClimb about={{ kind: 'notice', uid: row.uid, id: row.page }} name={row.name} next={row.next} />
      )}
      {person && <MonitorResend row={row} person={person} />}
      {phone !== undefined && row.rank < 2 && (
        <Anchor href={`tel:${phone}`} size="sm">
          {t('pane.call', { name: row.name })}
        </Anchor>
      )}
    </Stack>
  );
}

/** "sent 12:55:03, shown 12:55:05, not opened" */
function useSteps(row: ReachedRow): readonly string[] {
  const { t } = useTranslation('delivery');
  const steps = useReachedSteps(row);
  const { stoppedAt } = row;
  return stoppedAt ? [...steps, t('pane.stopped', { time: clockText(stoppedAt, deviceZone()) })] : steps;
}

function useReachedSteps({ step, why, rank, queuedAt, ...at }: ReachedRow): readonly string[] {
  const { t } = useTranslation('delivery');
  const causeText = useCauseText();
  const times = { queued: queuedAt, sent: at.sentAt, shown: at.shownAt, opened: at.openedAt, answered: at.answeredAt };
  const reached = (['queued', 'sent', 'shown', 'opened', 'answered'] as const).flatMap((name) => {
    const time = times[name];
    return time ? [t(`pane.${name}`, { time: clockText(time, deviceZone()) })] : [];
  });
  if (step === 'failed' || step === 'none') {
    const cause = step === 'none' ? 'no-device' : (why ?? 'unknown');
    return [...reached, t('pane.failed', { why: causeText(cause) })];
  }
  if (rank === 1) return [...reached, t('pane.notShown')];
  return rank === 2 ? [...reached, t('pane.notOpened')] : reached;
}
