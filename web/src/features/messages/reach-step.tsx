import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { timeText } from '../../ui/time-text.ts';
import type { Check, CheckState } from './reach-checks.ts';

const LOOKS = {
  ok: { tone: 'success', sign: '✓' },
  waiting: { tone: 'accent', sign: '◌' },
  failed: { tone: 'danger', sign: '×' },
  todo: { tone: 'neutral', sign: '○' },
} as const satisfies Record<CheckState, object>;

/** One step of the way, with its state in words and the time of its proof. */
export function ReachStep({ check: { id, state, at }, tz }: { readonly check: Check; readonly tz: string }) {
  const { t } = useTranslation('alerts');
  const { tone, sign } = LOOKS[state];
  return (
    <Group component="li" justify="space-between" gap="sm" wrap="nowrap" data-check={id} data-state={state}>
      <Text fw={state === 'failed' ? 600 : 400}>{t(`reach.checks.${id}.${state === 'waiting' ? 'todo' : state}`)}</Text>
      <Group gap="sm" wrap="nowrap">
        {at && (
          <Text size="sm" c="dimmed">
            {t('reach.at', { time: timeText(at, tz) })}
          </Text>
        )}
        <StatusMark tone={tone} sign={sign}>
          {t(`reach.states.${state}`)}
        </StatusMark>
      </Group>
    </Group>
  );
}
