import { Group, Text } from '@mantine/core';
import type { Job } from '@muster/domain/jobs/job';
import { placesLeft } from '@muster/domain/jobs/places';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { Section } from '../../ui/page/section.tsx';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import type { Tone } from '../../ui/theme/tokens.ts';
import { timeText } from '../../ui/time-text.ts';
import { percentText, Remedies } from './callout-preview-chance.tsx';
import type { CalloutFace, CalloutLine } from './callout-line.ts';
import { dotted } from '../../ui/listed.ts';

interface CalloutPanelProps {
  readonly job: Job;
  readonly line: CalloutLine;
  /** That those who were asked fill what is free. */
  readonly chance?: number | undefined;
  readonly actions?: ReactNode;
}

const LOOKS = {
  'not-started': { tone: 'neutral', sign: '▱' },
  asking: { tone: 'accent', sign: '◌' },
  'between-waves': { tone: 'accent', sign: '◔' },
  'last-answers': { tone: 'accent', sign: '◔' },
  'asking-standby': { tone: 'teal', sign: '②' },
  paused: { tone: 'neutral', sign: '‖' },
  full: { tone: 'success', sign: '●' },
  exhausted: { tone: 'warning', sign: '▲' },
  over: { tone: 'neutral', sign: '✓✓' },
} as const satisfies Record<CalloutFace, { tone: Tone; sign: string }>;

/** One live line: where the asking stands, how many said what, and what comes next. */
export function CalloutPanel({ job, line, chance, actions }: CalloutPanelProps) {
  const { t } = useTranslation('desk-callout');
  const { tone, sign } = LOOKS[line.face];
  return (
    <Section title={t('callout.region')} actions={actions}>
      <Group gap="md">
        <StatusMark tone={tone} sign={sign}>
          {t(`callout.${line.face}`)}
        </StatusMark>
        {line.wave > 0 && <Figures line={line} />}
        <Next line={line} tz={job.tz} />
        {chance !== undefined && line.answerBy && <Text>{t('callout.chance', { percent: percentText(chance) })}</Text>}
      </Group>
      {line.face === 'exhausted' && (
        <>
          <Text>{t('callout.exhaustedText', { count: placesLeft(job) })}</Text>
          <Remedies remedies={job.callout?.remedies ?? []} />
        </>
      )}
    </Section>
  );
}

function Figures({ line }: { readonly line: CalloutLine }) {
  const { t } = useTranslation('desk-callout');
  const words = [
    t('callout.wave', { n: line.wave }),
    t('callout.asked', { count: line.asked }),
    t('callout.yes', { count: line.yes }),
    t('callout.no', { count: line.no }),
    t('callout.noAnswer', { count: line.noAnswer }),
  ];
  return <Text style={{ fontVariantNumeric: 'tabular-nums' }}>{dotted(...words)}</Text>;
}

function Next({ line, tz }: { readonly line: CalloutLine; readonly tz: string }) {
  const { t } = useTranslation('desk-callout');
  if (line.face === 'between-waves' && line.nextWaveAt) {
    return (
      <Text>
        {t('callout.nextWave', { time: timeText(line.nextWaveAt, tz) })} <TimeLeft until={line.nextWaveAt} />
      </Text>
    );
  }
  return line.answerBy ? <Text>{t('callout.answerBy', { time: timeText(line.answerBy, tz) })}</Text> : null;
}

/** Running seconds, for the eye only. */
function TimeLeft({ until }: { readonly until: Date }) {
  const leftSec = Math.max(0, Math.ceil((until.getTime() - useNow().getTime()) / 1000));
  const seconds = String(leftSec % 60).padStart(2, '0');
  return (
    <Text span aria-hidden c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {`· ${Math.floor(leftSec / 60)}:${seconds}`}
    </Text>
  );
}
