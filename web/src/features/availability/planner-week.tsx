import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import type { PlannedDay } from './planner-days.ts';
import { toggled } from './planner-draft.ts';
import { PlannerDayRow } from './planner-day-row.tsx';
import styles from './planner.module.css';
import { weekNumber, type Planner } from './use-planner.ts';
import type { TeamNeed } from './use-team-need.ts';
import { weekStateOf } from './week-state.ts';

interface PlannerWeekProps {
  readonly planner: Planner;
  readonly week: string;
  readonly days: readonly PlannedDay[];
  readonly teamNeed: TeamNeed;
  readonly onEdit: (day: string) => void;
}

/** The shown days of one calendar week, and whether the office has them. */
export function PlannerWeek({ planner, week, days, teamNeed, onEdit }: PlannerWeekProps) {
  const { t } = useTranslation('availability');
  const number = weekNumber(week);
  return (
    <Section title={t('week', { week: number })} actions={<WeekMark planner={planner} week={week} />}>
      <ul className={styles['week']} aria-label={t('week', { week: number })}>
        {days.map((planned) => (
          <PlannerDayRow
            key={planned.day}
            planned={planned}
            tz={planner.availability.tz}
            changedElsewhere={planner.elsewhere.includes(planned.day)}
            replacedAt={planner.availability.replaced?.[planned.day]}
            needed={teamNeed[planned.day] ?? 0}
            onToggle={() => planner.change([planned.day], toggled(planned))}
            onEdit={() => onEdit(planned.day)}
          />
        ))}
      </ul>
    </Section>
  );
}

const MARKS = {
  sent: { tone: 'success', sign: '✓', look: 'plain' },
  waiting: { tone: 'neutral', sign: '↻', look: 'dashed' },
  late: { tone: 'warning', sign: '▲', look: 'plain' },
  due: { tone: 'warning', sign: '▲', look: 'plain' },
  later: { tone: 'neutral', sign: '○', look: 'plain' },
} as const;

function WeekMark({ planner, week }: { readonly planner: Planner; readonly week: string }) {
  const { t } = useTranslation('availability');
  const state = weekStateOf(week, planner);
  const { tone, sign, look } = MARKS[state];
  return (
    <StatusMark tone={tone} sign={sign} look={look}>
      {t(`weekState.${state}`)}
    </StatusMark>
  );
}
