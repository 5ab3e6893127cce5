import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import styles from './callout.module.css';
import type { NotAsked } from './people-tabs.ts';
import { useExclusionText } from './use-exclusion-text.ts';

interface NotAskedListProps {
  readonly groups: readonly NotAsked[];
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
}

/** Who is left out, the largest group first; each opens to its names. */
export function NotAskedList({ groups, nameOf, skillName }: NotAskedListProps) {
  const { t } = useTranslation('desk-asking');
  const exclusion = useExclusionText(skillName);
  if (groups.length === 0) return <EmptyState text={t('nobodyLeftOut')} />;
  return (
    <ul className={styles['groups']}>
      {groups.map(({ reason, people }) => (
        <li key={reason}>
          <details>
            <summary>
              <Text span fw={600} className={styles['count']}>
                {people.length}
              </Text>
              {exclusion.group(reason)}
            </summary>
            <ul className={styles['names']}>
              {people.map(({ uid, args }) => (
                <li key={uid}>
                  <span dir="auto">{nameOf(uid)}</span>
                  <Text span size="sm" c="dimmed">{` · ${exclusion.why(reason, args)}`}</Text>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
