import { Group, Stack, Text } from '@mantine/core';
import type { FiguresRead } from '@muster/domain/callouts/figures.contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.tsx';
import { StatusMark } from '../../../ui/status/status-mark.tsx';
import type { Tone } from '../../../ui/theme/tokens.ts';
import { dayText, deviceZone } from '../../../ui/time-text.ts';
import { dotted } from '../../../ui/listed.ts';

type Happened = FiguresRead['events'][number];

const LOOKS = {
  'on-time': { tone: 'success', sign: '●' },
  late: { tone: 'warning', sign: '⚑' },
  'no-show': { tone: 'danger', sign: '✗' },
  'withdrew-late': { tone: 'danger', sign: '⊘' },
  'withdrew-early': { tone: 'neutral', sign: '⊘' },
} as const satisfies Record<Happened['kind'], { tone: Tone; sign: string }>;

interface ReliabilityPartProps {
  readonly figures: FiguresRead;
  /** What can be done with an event; nothing for the person. */
  readonly actions?: (event: Happened) => ReactNode;
}

/** The score with all it rests on, newest first. */
export function ReliabilityPart({ figures: { reliability, events }, actions }: ReliabilityPartProps) {
  const { t } = useTranslation('figures');
  return (
    <Section title={t('reliability.title')}>
      <Text fw={600}>{t('reliability.score', { percent: Math.round(reliability / 100) })}</Text>
      <Text size="sm" c="dimmed">
        {t('reliability.meaning')}
      </Text>
      {events.length === 0 && <Text>{t('reliability.none')}</Text>}
      <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
        {events.map((event) => (
          <li key={`${event.jobId} ${event.kind}`}>
            <Group justify="space-between" gap="sm">
              <div>
                <StatusMark
                  tone={event.excused ? 'neutral' : LOOKS[event.kind].tone}
                  sign={LOOKS[event.kind].sign}
                  look={event.excused ? 'dashed' : 'chip'}
                >
                  {t(`reliability.${event.kind}`)}
                </StatusMark>
                <Text span size="sm" dir="auto">
                  {` ${dotted(event.title, event.jobId, dayText(event.at, deviceZone()))}`}
                </Text>
                {event.excused && (
                  <Text size="sm" c="dimmed">
                    {t('reliability.excused')}
                  </Text>
                )}
              </div>
              {actions?.(event)}
            </Group>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
