import { Button } from '@mantine/core';
import { addDays, isoWeekOf } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { toast } from '../../ui/toast/toast.tsx';
import type { Planner } from './use-planner.ts';
import { isDue } from './week-state.ts';

interface CopyLastWeekProps {
  readonly planner: Planner;
  readonly onCopied?: () => void;
}

/** The week that is due becomes like the one before it. What differs is marked and waits for "Send". */
export function CopyLastWeek({ planner, onCopied }: CopyLastWeekProps) {
  const { t } = useTranslation('availability');
  // The coming one first: it is the one that people are reminded of.
  const weeks = [isoWeekOf(addDays(planner.today, 7)), isoWeekOf(planner.today)];
  const week = weeks.find((one) => isDue(one, planner)) ?? weeks[0];

  function copy() {
    if (week === undefined) return;
    if (planner.copyLastWeek(week) === 0) toast(t('nothingDiffers'));
    onCopied?.();
  }

  return (
    <Button variant="default" h={48} onClick={copy}>
      {t('sameAsLast')}
    </Button>
  );
}
