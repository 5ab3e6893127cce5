import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { windowText } from '../../ui/time-text.ts';
import { dayLabel } from './agent-days.tsx';
import type { WorkLine } from './agent-work.ts';
import styles from './people.module.css';
import { dotted } from '../../ui/listed.ts';

interface AgentWorkListProps {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly WorkLine[];
}

const LOOKS = {
  confirmed: { tone: 'success', sign: '✓' },
  reconfirm_pending: { tone: 'warning', sign: '◐' },
  en_route: { tone: 'violet', sign: '→' },
  on_site: { tone: 'violet', sign: '◉' },
  done: { tone: 'neutral', sign: '✓✓' },
  no_show: { tone: 'danger', sign: '⊗' },
} as const;

/** Jobs of a person. */
export function AgentWorkList({ title, none, lines }: AgentWorkListProps) {
  return (
    <Section title={title}>
      {lines.length === 0 && <Text c="dimmed">{none}</Text>}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line.jobId}>
            <WorkItem line={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WorkItem({
  line: { jobId, title, day, area, position, minutes, phase, late, job },
}: {
  readonly line: WorkLine;
}) {
  const { t } = useTranslation('people-agent');
  const when = job ? windowText(job.start, job.end, job.tz) : dayLabel(day);
  const hours = t('jobs.hours', { hours: Math.round(minutes / 6) / 10 });
  return (
    <>
      <Group gap="sm">
        {job ? (
          <Link to="/jobs/$jobId" params={{ jobId }}>{`${jobId} ${title}`}</Link>
        ) : (
          <Text span dir="auto">{`${jobId} ${title}`}</Text>
        )}
        {phase && (
          <StatusMark tone={LOOKS[phase].tone} sign={LOOKS[phase].sign} look="plain">
            {t(`jobs.${phase}`)}
          </StatusMark>
        )}
        {late && (
          <StatusMark tone="warning" sign="▲" look="plain">
            {t('jobs.late')}
          </StatusMark>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {dotted(when, position, area, hours)}
      </Text>
    </>
  );
}
