import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { announceNow } from '../../ui/announce.tsx';
import { Section } from '../../ui/page/section.tsx';
import { type Flag, FlagMark } from '../../ui/status/flag-mark.tsx';
import { dayAndTimeText } from '../../ui/time-text.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import type { Need, NeedsYou } from './needs-you.ts';
import styles from './today.module.css';

interface NeedsYouListProps {
  readonly rows: readonly NeedsYou[];
  /** Said on a day on which nothing is to be done. */
  readonly calm: string;
  /** What can be done about it, right on the row. */
  readonly renderRemedy: (row: NeedsYou) => ReactNode;
}

const FLAGS = {
  'at-risk': 'atRisk',
  'not-reconfirmed': 'atRisk',
  welfare: 'atRisk',
  missing: 'late',
  applied: 'notSent',
  overdue: 'overdue',
  'not-started': 'late',
  unfilled: 'atRisk',
  paused: 'paused',
  'not-sent': 'notSent',
} as const satisfies Record<Need, Flag | 'notSent'>;

/** What the desk should look at, worst first, each with its remedy. */
export function NeedsYouList({ rows, calm, renderRemedy }: NeedsYouListProps) {
  const { t } = useTranslation('desk');
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const shown = rows.filter((row) => !hidden.includes(keyOf(row)));
  useSpoken(t('spoken.needs', { count: rows.length }));
  useSpokenRisk(rows);
  return (
    <Section title={t('needsYou.heading', { count: shown.length })}>
      {rows.length === 0 && <Text>{calm}</Text>}
      {shown.length > 0 && (
        <ul aria-label={t('needsYou.region')} className={styles['needs']}>
          {shown.map((row) => (
            <li key={keyOf(row)}>
              <Words row={row} />
              <Group gap="sm">
                {renderRemedy(row)}
                <Button
                  variant="subtle"
                  aria-label={t('needsYou.hideFor', { code: row.jobId })}
                  onClick={() => setHidden([...hidden, keyOf(row)])}
                >
                  {t('needsYou.hide')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {t('needsYou.hidden', { count: rows.length - shown.length })}
          </Text>
          <Button variant="subtle" onClick={() => setHidden([])}>
            {t('needsYou.showHidden')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

function keyOf({ jobId, why }: NeedsYou): string {
  return `${jobId} ${why}`;
}

function Words({ row: { jobId, job, why, free } }: { readonly row: NeedsYou }) {
  const { t } = useTranslation('desk');
  const flag = FLAGS[why];
  const at = why === 'overdue' ? job.end : job.start;
  return (
    <div className={styles['words']}>
      {flag !== 'notSent' && <FlagMark flag={flag} />}
      <Link to="/jobs/$jobId" params={{ jobId }}>
        <span dir="auto">{job.title}</span>
      </Link>
      <Text>{t(`needsYou.${why}`, { code: jobId, count: free, time: dayAndTimeText(at, job.tz) })}</Text>
    </div>
  );
}

/** A job that comes to be at risk while the page is open is said at once. */
function useSpokenRisk(rows: readonly NeedsYou[]): void {
  const { t } = useTranslation('desk');
  const risky = rows.filter(({ why }) => why === 'at-risk').map(({ jobId }) => jobId);
  const [known, setKnown] = useState(risky);
  const fresh = risky.find((jobId) => !known.includes(jobId));
  useEffect(() => {
    if (fresh === undefined) return;
    setKnown((before) => [...before, fresh]);
    announceNow(t('spoken.atRisk', { code: fresh }));
  }, [fresh, t]);
}
