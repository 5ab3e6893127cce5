import type { Job } from '@muster/domain/jobs/job';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { Section } from '../../ui/page/section.tsx';
import { TimelineList } from '../../ui/timeline-list.tsx';
import type { TimelineEntry } from './timeline.ts';
import { useTimelineText } from './use-timeline-text.ts';

interface TimelinePartProps {
  readonly job: Job;
  readonly entries: readonly TimelineEntry[];
  readonly nameOf: (uid: string) => string;
}

/** What happened to the job, newest first, in plain sentences. */
export function TimelinePart({ job, entries, nameOf }: TimelinePartProps) {
  const { t } = useTranslation('timeline');
  const textOf = useTimelineText(nameOf);
  const listed = entries.map((entry) => ({ id: entry.key, at: entry.at, ...textOf(entry) }));
  return (
    <Section title={t('region')}>
      {listed.length === 0 ? (
        <EmptyState text={t('none')} />
      ) : (
        <TimelineList label={t('region')} tz={job.tz} entries={listed} />
      )}
    </Section>
  );
}
