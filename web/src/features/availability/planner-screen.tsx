import type { Availability } from '@muster/domain/availability/availability';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../ui/toast/toast.tsx';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import { CopyLastWeek } from './copy-last-week.tsx';
import { EditDayDialog } from './edit-day-dialog.tsx';
import { dayInFocus, moveBetweenDays } from './planner-keys.ts';
import { PlannerRefusals } from './planner-refusals.tsx';
import { PlannerSend } from './planner-send.tsx';
import { PlannerWeek } from './planner-week.tsx';
import styles from './planner.module.css';
import { useTeamNeed } from './use-team-need.ts';
import { usePlanner, weekNumber, type Planner } from './use-planner.ts';
import { weekToSend } from './week-state.ts';

/** Fourteen days by week. Edits show at once and stay on this phone until the week is sent. */
export function PlannerScreen({ known }: { readonly known: Availability }) {
  const planner = usePlanner(known);
  const { days } = planner;
  const [editing, setEditing] = useState<string>();
  const week = weekToSend(days, planner);
  const send = useSendWeek(planner, week);
  useSpokenChanges(planner);
  useSingleKeys([
    ['s', send],
    ['e', () => setEditing(dayInFocus())],
  ]);

  const teamNeed = useTeamNeed();
  const weeks = Map.groupBy(days, (day) => day.week);
  const edited = days.find(({ day }) => day === editing);
  return (
    <>
      <CopyLastWeek planner={planner} />
      <PlannerRefusals planner={planner} />
      <div role="presentation" className={styles['weeks']} onKeyDown={moveBetweenDays}>
        {[...weeks].map(([one, ofWeek]) => (
          <PlannerWeek key={one} planner={planner} week={one} days={ofWeek} teamNeed={teamNeed} onEdit={setEditing} />
        ))}
      </div>
      <PlannerSend planner={planner} week={week} onSend={send} />
      {edited && (
        <EditDayDialog
          planned={edited}
          others={days.map(({ day }) => day).filter((day) => day !== editing)}
          onDone={planner.change}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

function useSendWeek(planner: Planner, week: string | undefined): () => void {
  const { t } = useTranslation('availability');
  return () => {
    if (week === undefined) return;
    const text = navigator.onLine ? 'sentToast' : 'keptToast';
    planner.send(week).then(() => toast(t(text, { week: weekNumber(week) })), reportError);
  };
}

function useSpokenChanges({ draft }: Planner): void {
  const { t } = useTranslation('availability');
  useSpoken(t('spoken', { count: Object.keys(draft).length }));
}
