import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JobTab } from './job-search.ts';
import type { TodayFigures } from './today.ts';
import styles from './today.module.css';

interface TodayFiguresPartProps {
  readonly figures: TodayFigures;
  /** Who could be asked this minute; unknown while it is loading. */
  readonly freeAgents: number | undefined;
}

type JobsFigure = Exclude<keyof TodayFigures, 'atRisk'>;

const LEADS_TO = {
  jobs: 'all',
  placesFree: 'open',
  filling: 'open',
  filled: 'filled',
  inProgress: 'in_progress',
  completedThisWeek: 'completed',
} as const satisfies Record<JobsFigure, JobTab>;

const SHOWN = ['jobs', 'placesFree', 'filling', 'filled', 'inProgress'] as const satisfies readonly JobsFigure[];

/** The day in numbers; each leads to its list. */
export function TodayFiguresPart({ figures, freeAgents }: TodayFiguresPartProps) {
  const { t } = useTranslation('desk');
  return (
    <section aria-label={t('figures.region')}>
      <ul className={styles['figures']}>
        {SHOWN.map((figure) => (
          <li key={figure}>
            <JobsFigureLink figure={figure} count={figures[figure]} />
          </li>
        ))}
        <li>
          <Link to="/jobs" search={{ q: 'flag:risk' }} data-alert={figures.atRisk > 0}>
            <b>{figures.atRisk}</b>
            {t('figures.atRisk')}
          </Link>
        </li>
        <li>
          <Link to="/agents" search={{ view: 'free-now' }}>
            <b>{freeAgents ?? '–'}</b>
            {t('figures.free')}
          </Link>
        </li>
        <li>
          <JobsFigureLink figure="completedThisWeek" count={figures.completedThisWeek} />
        </li>
      </ul>
    </section>
  );
}

function JobsFigureLink({ figure, count }: { readonly figure: JobsFigure; readonly count: number }) {
  const { t } = useTranslation('desk');
  return (
    <Link to="/jobs" search={{ status: LEADS_TO[figure] }}>
      <b>{count}</b>
      {t(`figures.${figure}`)}
    </Link>
  );
}
