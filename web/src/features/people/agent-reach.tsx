import { Text } from '@mantine/core';
import type { Person } from '@muster/domain/people/person';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { dayAndTimeText } from '../../ui/time-text.ts';

const LOOKS = {
  ok: { tone: 'success', sign: '◉' },
  suspect: { tone: 'warning', sign: '▲' },
  none: { tone: 'danger', sign: '×' },
  never: { tone: 'neutral', sign: '?' },
} as const;

interface AgentReachProps {
  readonly person: Pick<Person, 'reach' | 'tz'>;
  readonly withTime?: boolean;
}

/** Whether pushes arrive at one of the person's phones. */
export function AgentReach({ person: { reach, tz }, withTime = false }: AgentReachProps) {
  const { t } = useTranslation('people-agent');
  const state = reach?.state ?? 'never';
  const { tone, sign } = LOOKS[state];
  return (
    <>
      <StatusMark tone={tone} sign={sign}>
        {t(`reach.${state}`)}
      </StatusMark>
      {withTime && <Text size="sm">{t(`reach.${state}Text`)}</Text>}
      {withTime && reach && (
        <Text size="sm" c="dimmed">
          {t('reach.since', { time: dayAndTimeText(reach.at, tz) })}
        </Text>
      )}
    </>
  );
}
