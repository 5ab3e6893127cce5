import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import type { Tone } from '../../ui/theme/tokens.ts';
import { timeText } from '../../ui/time-text.ts';
import type { Answer } from './people-rows.ts';
import { useReasonText } from './use-reason-text.ts';
import { listed } from '../../ui/listed.ts';

const LOOKS = {
  confirmed: { tone: 'success', sign: '✓' },
  mustReconfirm: { tone: 'warning', sign: '◐' },
  onTheWay: { tone: 'violet', sign: '→' },
  onSite: { tone: 'violet', sign: '◉' },
  done: { tone: 'neutral', sign: '✓✓' },
  noShow: { tone: 'danger', sign: '⊗' },
  applied: { tone: 'teal', sign: '◔' },
  standby: { tone: 'teal', sign: '②' },
  declined: { tone: 'neutral', sign: '⊘' },
  withdrawn: { tone: 'warning', sign: '⊘' },
  released: { tone: 'neutral', sign: '⊘' },
  waiting: { tone: 'neutral', sign: '◌' },
  allTaken: { tone: 'neutral', sign: '=' },
  expired: { tone: 'neutral', sign: '⌛' },
  cancelled: { tone: 'neutral', sign: '⊘' },
} as const satisfies Record<Answer['is'], { tone: Tone; sign: string }>;

interface PeopleAnswerProps {
  readonly answer: Answer;
  readonly tz: string;
}

/** What somebody said, with the reason, or until when there is time to say it. */
export function PeopleAnswer({ answer, tz }: PeopleAnswerProps) {
  const { t } = useTranslation('desk-people');
  const reasonText = useReasonText();
  const { tone, sign } = LOOKS[answer.is];
  const rank = 'rank' in answer ? answer.rank : 0;
  return (
    <Group gap={6}>
      <StatusMark tone={tone} sign={sign} look={answer.is === 'waiting' ? 'plain' : 'chip'}>
        {t(`people.answers.${answer.is}`, { rank })}
      </StatusMark>
      {'until' in answer && answer.until && (
        <Text span size="xs" c="dimmed">
          {t('people.until', { time: timeText(answer.until, tz) })}
        </Text>
      )}
      {'reason' in answer && answer.reason !== undefined && (
        <Text span size="xs" dir="auto">
          {listed([reasonText(answer.reason), answer.note].flatMap((word) => (word ? [word] : [])))}
        </Text>
      )}
    </Group>
  );
}
