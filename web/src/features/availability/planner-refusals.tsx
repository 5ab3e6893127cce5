import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { weekNumber, type Planner } from './use-planner.ts';

/** Weeks the server did not take. Nothing is lost: they go back to being edited here. */
export function PlannerRefusals({ planner }: { readonly planner: Planner }) {
  const { t } = useTranslation(['availability', 'refusals', 'common']);
  return planner.kept
    .filter(({ refused }) => refused)
    .map((week) => {
      const why = week.reason === undefined ? t('common:state.errorTitle') : t(`refusals:${week.reason}`);
      return (
        <Alert key={week.key} color="danger" variant="light" role="alert">
          <Group justify="space-between" gap="sm">
            {t('refused', { week: weekNumber(week.week), why })}
            <Button variant="default" h={48} onClick={() => planner.takeBack(week)}>
              {t('editAgain')}
            </Button>
          </Group>
        </Alert>
      );
    });
}
