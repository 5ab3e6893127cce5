import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { grouped, type Hit } from './find-hits.ts';
import styles from './search.module.css';

interface HitListProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly most: number;
  readonly active: string | undefined;
  readonly onChoose: (hit: Hit, inNewTab: boolean) => void;
  readonly onPoint: (hit: Hit) => void;
}

/** Hits under the names of their groups, as the list of a combobox. */
export function HitList({ id, hits, most, active, onChoose, onPoint }: HitListProps) {
  const { t } = useTranslation('search');
  return (
    <div role="listbox" id={id} aria-label={t('results')} className={styles['list']}>
      {grouped(hits, most).map(([group, own]) => (
        <div key={group} role="group" aria-label={t(`groups.${group}`)}>
          <Text size="sm" c="dimmed" fw={600} aria-hidden>
            {t(`groups.${group}`)}
          </Text>
          {own.map((hit) => (
            <button
              key={hit.id}
              id={`${id}-${hit.id}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={hit.id === active}
              className={styles['hit']}
              onPointerMove={() => onPoint(hit)}
              onClick={(event) => onChoose(hit, event.ctrlKey || event.metaKey)}
            >
              <span dir="auto">{hit.title}</span>
              <span className={styles['note']} dir="auto">
                {hit.note}
              </span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
