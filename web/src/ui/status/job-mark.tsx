import type { JobState } from '@muster/domain/jobs/job';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../theme/tokens.ts';
import { StatusMark } from './status-mark.tsx';

interface JobMarkProps {
  readonly state: JobState;
  readonly filled: number;
  readonly need: number;
}

const LOOKS = {
  draft: { tone: 'neutral', sign: '▱', word: 'status.draft' },
  open: { tone: 'warning', sign: '○', word: 'status.open' },
  filling: { tone: 'accent', sign: '◔', word: 'status.filling' },
  filled: { tone: 'success', sign: '●', word: 'status.filled' },
  in_progress: { tone: 'violet', sign: '▶', word: 'status.inProgress' },
  completed: { tone: 'neutral', sign: '✓✓', word: 'status.completed' },
  cancelled: { tone: 'neutral', sign: '⊘', word: 'status.cancelled' },
} as const satisfies Record<JobState | 'filling', { tone: Tone; sign: string; word: string }>;

/** How a job stands. "Filling" is an open job that has somebody. */
export function JobMark({ state, filled, need }: JobMarkProps) {
  const { t } = useTranslation();
  const { tone, sign, word } = LOOKS[state === 'open' && filled > 0 ? 'filling' : state];
  return (
    <StatusMark tone={tone} sign={sign}>
      {t(word, { filled, need })}
    </StatusMark>
  );
}
