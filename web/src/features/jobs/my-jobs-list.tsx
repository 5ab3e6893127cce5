import { useTranslation } from 'react-i18next';
import { dayText } from '../../ui/time-text.ts';
import { Section } from '../../ui/page/section.tsx';
import { MyJobCard } from './my-job-card.tsx';
import { byDay, type MyJob } from './my-jobs.ts';
import styles from './my-jobs.module.css';

/** Own jobs by the day on which they start. */
export function MyJobsList({ jobs }: { readonly jobs: readonly MyJob[] }) {
  const { t } = useTranslation('agent-jobs');
  return byDay(jobs).map(({ day, jobs: onDay }) => {
    const [first] = onDay;
    return (
      <Section key={day} title={first ? dayText(first.start, first.tz) : day} plain>
        <ul className={styles['list']} aria-label={t('list')}>
          {onDay.map((job) => (
            <li key={job.jobId}>
              <MyJobCard job={job} />
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
