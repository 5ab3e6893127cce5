import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayMark, type DayLook } from '../../ui/status/day-mark.tsx';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { timeText } from '../../ui/time-text.ts';
import { dayName, shiftText, shortDayName, useDaySentence } from './day-words.ts';
import type { DayState, PlannedDay } from './planner-days.ts';
import styles from './planner.module.css';
import { listed } from '../../ui/listed.ts';

export const DAY_LOOKS = {
  available: 'available',
  part: 'part',
  'not-available': 'no',
  away: 'away',
  'not-set': 'notSet',
} as const satisfies Record<DayState, DayLook>;

interface PlannerDayRowProps {
  readonly planned: PlannedDay;
  readonly tz: string;
  readonly changedElsewhere: boolean;
  /** When this day was sent over what another phone had said. */
  readonly replacedAt: Date | undefined;
  /** Places that the own teams still have on this day. */
  readonly needed: number;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
}

/** One day: a tap turns it, the pencil opens everything else. */
export function PlannerDayRow(props: PlannerDayRowProps) {
  const { planned, tz, onToggle, onEdit } = props;
  const { t } = useTranslation('availability');
  const sentence = useDaySentence(tz);
  const { day, unsent } = planned;
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['day']} data-day={day} data-unsent={unsent} onClick={onToggle}>
        <span className="m-spoken-only">{sentence(planned)}</span>
        <span className={styles['seen']} aria-hidden>
          <span className={styles['name']}>{shortDayName(day)}</span>
          <DayState planned={planned} />
          <DayJobs planned={planned} tz={tz} />
        </span>
      </button>
      <ActionIcon
        variant="subtle"
        color="neutral"
        w={48}
        h="100%"
        mih={48}
        aria-label={t('day.edit', { day: dayName(day) })}
        onClick={onEdit}
      >
        <IconPencil aria-hidden />
      </ActionIcon>
      <DayWarnings {...props} />
    </li>
  );
}

function DayState({ planned: { state, segments, prefer, source, unsent } }: { readonly planned: PlannedDay }) {
  const { t } = useTranslation('availability');
  const times = state === 'part' ? listed(segments.map(shiftText)) : undefined;
  const origin = unsent ? t('source.unsent') : source !== 'none' && t(`source.${source}`);
  return (
    <span className={styles['state']}>
      <DayMark day={DAY_LOOKS[state]} />
      {times !== undefined && <span>{times}</span>}
      {prefer && <DayMark day="prefer" />}
      {origin && (
        <Text span size="sm" c="dimmed">
          {origin}
        </Text>
      )}
    </span>
  );
}

function DayJobs({ planned: { note, jobs }, tz }: { readonly planned: PlannedDay; readonly tz: string }) {
  return (
    <>
      {jobs.map(({ jobId, from, to }) => (
        <span key={jobId} className={styles['more']}>
          <StatusMark tone="violet" sign="▦" look="plain">
            {`${timeText(from, tz)}–${timeText(to, tz)} ${jobId}`}
          </StatusMark>
        </span>
      ))}
      {note !== undefined && (
        <span className={styles['more']} dir="auto">
          {`“${note}”`}
        </span>
      )}
    </>
  );
}

/** What a day does not do by itself: it cancels no job, and it does not know what another phone said. */
function DayWarnings({ planned, tz, changedElsewhere, replacedAt, needed }: PlannerDayRowProps) {
  const { t } = useTranslation('availability');
  const { state, jobs, clockShift } = planned;
  const isConflict = state === 'away' || state === 'not-available';
  const conflicts = isConflict ? jobs : [];
  const isQuiet = clockShift === 0 && !changedElsewhere && !replacedAt && needed === 0;
  if (conflicts.length === 0 && isQuiet) return null;
  return (
    <div className={styles['notes']}>
      {conflicts.map(({ jobId }) => (
        <Text key={jobId} size="sm" c="var(--m-warning-ink)">
          {t(state === 'away' ? 'conflict.away' : 'conflict.notAvailable', { job: jobId })}{' '}
          <Anchor component={Link} to={`/mobile/jobs/${jobId}`}>
            {t('conflict.open', { job: jobId })}
          </Anchor>
        </Text>
      ))}
      {needed > 0 && (
        <StatusMark tone="warning" sign="▲" look="plain">
          {t('teamNeeds', { count: needed })}
        </StatusMark>
      )}
      {clockShift !== 0 && <Text size="sm">{t(clockShift > 0 ? 'clock.longer' : 'clock.shorter')}</Text>}
      {changedElsewhere && (
        <Text size="sm" c="var(--m-warning-ink)">
          {t('elsewhere')}
        </Text>
      )}
      {replacedAt && (
        <Text size="sm" c="var(--m-warning-ink)">
          {t('replaced', { time: timeText(replacedAt, tz) })}
        </Text>
      )}
    </div>
  );
}
