import { dayOf } from '@muster/domain/time/local-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CoveragePane, type ChosenCell } from '../../features/insight/coverage-pane.tsx';
import { CoverageView } from '../../features/insight/coverage-view.tsx';
import { useCoverage } from '../../features/insight/use-coverage.ts';
import { useAppConfig } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { usePeople, useSkills, useZones } from '../../firebase/directory.ts';
import { Page } from '../../ui/page/page.tsx';
import { SidePane } from '../../ui/side-pane.tsx';
import { ErrorState } from '../../ui/states/error-state.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';
import { deviceZone } from '../../ui/time-text.ts';

/** Who is free against what is open, before the week begins. */
export function CoveragePage() {
  const { t } = useTranslation('coverage');
  const tz = useAppConfig().data?.tz ?? deviceZone();
  const today = dayOf(useNow(60_000), tz);
  const [skill, setSkill] = useState('');
  const [chosenDay, setDay] = useState<string>();
  const day = chosenDay !== undefined && chosenDay >= today ? chosenDay : today;
  const [cell, setCell] = useState<ChosenCell>();
  const [zones, skills, people] = [useZones(), useSkills(), usePeople()];
  const { seen, error, again } = useCoverage(today, skill);
  const zoneName = (zone: string) => (zone === '' ? t('noZone') : zones.nameOf(zone));
  const pane = cell && seen && (
    <CoveragePane cell={cell} skill={skill} zoneName={zoneName} tz={seen.tz} onClose={() => setCell(undefined)} />
  );
  const shown = { skill, day, cell, onSkill: setSkill, onDay: setDay, onCell: setCell };
  return (
    <Page title={t('title')} wide>
      <SidePane label={t('pane.label')} onClose={() => setCell(undefined)} pane={pane}>
        {error !== undefined && <ErrorState error={error} onRetry={again} title={t('failed')} />}
        {seen ? (
          <CoverageView seen={seen} zoneName={zoneName} skills={skills.byId} people={people.byId} {...shown} />
        ) : (
          error === undefined && <SkeletonRows rows={8} />
        )}
      </SidePane>
    </Page>
  );
}
