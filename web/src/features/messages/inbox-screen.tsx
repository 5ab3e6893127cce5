import { CONSTANTS } from '@muster/domain/constants';
import { Button, Chip, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { ErrorState } from '../../ui/states/error-state.tsx';
import { LiveNote } from '../../ui/states/live-note.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';
import { useInboxDays } from './inbox-days.ts';
import { filtersFor, INBOX_FILTERS, rowsOf, type InboxFilter } from './inbox-filter.ts';
import { useInboxKeys } from './inbox-keys.ts';
import { InboxRowItem } from './inbox-row-item.tsx';
import { InboxTools } from './inbox-tools.tsx';
import styles from './inbox.module.css';
import { useInboxCommands, type InboxLinks } from './use-inbox-commands.ts';
import { useInbox } from './use-inbox.ts';
import { useNewMessages } from './use-new-messages.ts';

/** All messages of the last 30 days, newest first. */
export function InboxScreen({ links }: { readonly links: InboxLinks }) {
  const { t } = useTranslation('inbox');
  const [loads, setLoads] = useState(1);
  const [filter, setFilter] = useState<InboxFilter>('all');
  const inbox = useInbox(loads);
  const shown = rowsOf(filter, inbox.rows);
  const commands = useInboxCommands(inbox, shown, links);
  const { selected, select } = commands;
  const days = useInboxDays(shown);
  useNewMessages(inbox);
  useInboxKeys(shown, commands);

  if (inbox.status === 'error') return <ErrorState error={inbox.error} onRetry={inbox.retry} />;
  if (inbox.status === 'loading') return <SkeletonRows />;
  if (inbox.rows.length === 0) return <EmptyState text={t('empty')} />;
  return (
    <>
      <LiveNote live={{ status: 'ready', fromCache: inbox.fromCache, ...(inbox.asOf && { asOf: inbox.asOf }) }} />
      <Filters chosen={filter} filters={filtersFor(inbox.rows)} onChoose={setFilter} />
      <InboxTools unread={inbox.unread} commands={commands} />
      {shown.length === 0 && (
        <EmptyState text={t('noneOfKind')} action={<Button onClick={() => setFilter('all')}>{t('showAll')}</Button>} />
      )}
      {days.map(({ name, rows }) => (
        <Section key={name} title={name} plain>
          <ul className={styles['list']} aria-label={name}>
            {rows.map((row) => (
              <InboxRowItem
                key={row.id}
                row={row}
                selected={selected?.has(row.id)}
                onSelect={(on) => select(row.id, on)}
                {...commands.of(row)}
              />
            ))}
          </ul>
        </Section>
      ))}
      {inbox.hasMore && (
        <Button variant="default" h={48} onClick={() => setLoads(loads + 1)}>
          {t('older')}
        </Button>
      )}
      <Text size="sm" c="dimmed" ta="center">
        {t('keptFor', { days: CONSTANTS.noticeKeptDays })}
      </Text>
    </>
  );
}

interface FiltersProps {
  readonly chosen: InboxFilter;
  readonly filters: readonly InboxFilter[];
  readonly onChoose: (filter: InboxFilter) => void;
}

function Filters({ chosen, filters, onChoose }: FiltersProps) {
  const { t } = useTranslation('inbox');
  if (filters.length === 0) return null;
  return (
    <Chip.Group value={chosen} onChange={(value) => onChoose(INBOX_FILTERS.find((one) => one === value) ?? 'all')}>
      <Group gap="sm">
        {filters.map((filter) => (
          <Chip key={filter} value={filter} size="md">
            {t(`filters.${filter}`)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
