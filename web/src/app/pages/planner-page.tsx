import { useTranslation } from 'react-i18next';
import { dayName } from '../../features/availability/day-words.ts';
import { PlannerScreen } from '../../features/availability/planner-screen.tsx';
import { PLANNED_DAYS } from '../../features/availability/planner-days.ts';
import { useMyAvailability } from '../../features/availability/use-planner.ts';
import { addDays, dayOf } from '@muster/domain/time/local-day';
import { Group, Text } from '@mantine/core';
import { useNow } from '../../firebase/clock.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

/** The next 14 days. */
export function PlannerPage() {
  const { t } = useTranslation('availability');
  const live = useMyAvailability();
  return (
    <Page title={t('title')} actions={<Links />}>
      {live.data && <Range tz={live.data.tz} />}
      <LivePart live={live}>{(known) => <PlannerScreen known={known} />}</LivePart>
    </Page>
  );
}

function Links() {
  const { t } = useTranslation('availability');
  return (
    <Group gap="sm">
      <ButtonLink to="/mobile/planner/pattern" variant="default" h={48} px="sm">
        {t('pattern')}
      </ButtonLink>
      <ButtonLink to="/mobile/planner/away" variant="default" h={48} px="sm">
        {t('away')}
      </ButtonLink>
    </Group>
  );
}

function Range({ tz }: { readonly tz: string }) {
  const { t } = useTranslation('availability');
  const today = dayOf(useNow(60_000), tz);
  return <Text c="dimmed">{t('range', { from: dayName(today), to: dayName(addDays(today, PLANNED_DAYS - 1)) })}</Text>;
}
