import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changesIn } from './planner-draft.ts';
import styles from './planner.module.css';
import { weekNumber, type Planner } from './use-planner.ts';

interface PlannerSendProps {
  readonly planner: Planner;
  readonly week: string | undefined;
  readonly onSend: () => void;
}

/** The one main action: says what days without a word count as, and sends one week. */
export function PlannerSend({ planner, week, onSend }: PlannerSendProps) {
  const { t } = useTranslation('availability');
  const notSet = planner.days.filter(({ state }) => state === 'not-set').length;
  const changes = Object.keys(planner.draft).length;
  if (week === undefined) return notSet > 0 ? <NotSet count={notSet} /> : null;
  const count = Object.keys(changesIn(planner.draft, week)).length;
  const number = weekNumber(week);
  return (
    <div className={styles['send']}>
      {notSet > 0 && <NotSet count={notSet} />}
      <Group gap="sm" wrap="nowrap">
        {changes > 0 && (
          <Button variant="default" h={64} onClick={planner.discard}>
            {t('discard')}
          </Button>
        )}
        <Button h={64} fz={20} flex={1} onClick={onSend}>
          {count > 0 ? t('sendChanges', { week: number, count }) : t('send', { week: number })}
        </Button>
      </Group>
    </div>
  );
}

function NotSet({ count }: { readonly count: number }) {
  const { t } = useTranslation('availability');
  return <Text size="sm">{t('notSetCount', { count })}</Text>;
}
