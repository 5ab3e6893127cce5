import { Text } from '@mantine/core';
import { Job } from '@muster/domain/jobs/job';
import { isOver, liveMember } from '@muster/domain/jobs/places';
import { paths } from '@muster/domain/paths';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { LivePart } from '../../ui/states/live-part.tsx';
import { windowText } from '../../ui/time-text.ts';
import styles from './people.module.css';
import { dotted } from '../../ui/listed.ts';

const MOST_JOBS = 20;
const DAY_MS = 86_400_000;

/** Places of a person that are still to come or under way. */
export function AgentNextJobs({ uid }: { readonly uid: string }) {
  const { t } = useTranslation('people');
  const yesterday = new Date(useNow(DAY_MS).getTime() - DAY_MS);
  const jobs = useLiveQuery(
    {
      from: paths.jobs,
      where: [
        ['crewUids', 'array-contains', uid],
        ['start', '>=', yesterday],
      ],
      orderBy: [['start', 'asc']],
      limit: MOST_JOBS,
    },
    Job,
  );
  return (
    <section aria-label={t('pane.jobs')}>
      <Text fw={600}>{t('pane.jobs')}</Text>
      <LivePart live={jobs}>
        {(rows) => {
          const held = rows.filter(({ data }) => !isOver(data) && liveMember(data, uid));
          if (held.length === 0) return <Text c="dimmed">{t('pane.noJobs')}</Text>;
          return (
            <ul className={styles['lines']}>
              {held.map(({ id, data }) => (
                <li key={id}>
                  <Link to="/jobs/$jobId" params={{ jobId: id }}>
                    {`${id} ${data.title}`}
                  </Link>
                  <Text size="sm">{dotted(windowText(data.start, data.end, data.tz), data.area)}</Text>
                </li>
              ))}
            </ul>
          );
        }}
      </LivePart>
    </section>
  );
}
