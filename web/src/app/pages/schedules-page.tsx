import { ScheduleRun } from '@muster/domain/retention';
import { SCHEDULES, type Schedule } from '@muster/domain/schedules';
import { paths } from '@muster/domain/paths';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScheduleCard } from '../../features/schedules/schedule-card.tsx';
import { usePeople } from '../../firebase/directory.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

/** What runs by itself, what it did last, and running it by hand. */
export function SchedulesPage() {
  const { t } = useTranslation('schedules');
  const { nameOf } = usePeople();
  return (
    <Page title={t('title')} wide>
      <Stack gap="md">
        {SCHEDULES.map((schedule) => (
          <OneSchedule key={schedule} schedule={schedule} nameOf={nameOf} />
        ))}
      </Stack>
    </Page>
  );
}

interface OneScheduleProps {
  readonly schedule: Schedule;
  readonly nameOf: (uid: string) => string;
}

function OneSchedule({ schedule, nameOf }: OneScheduleProps) {
  const { t } = useTranslation('schedules');
  const last = useLiveDoc(paths.run(schedule), ScheduleRun);
  const card = (run: ScheduleRun | undefined) => <ScheduleCard schedule={schedule} last={run} nameOf={nameOf} />;
  return (
    <LivePart live={last} errorTitle={t('failed')} missing={card(undefined)}>
      {card}
    </LivePart>
  );
}
