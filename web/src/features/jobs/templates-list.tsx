import { Group, Text } from '@mantine/core';
import type { Template } from '@muster/domain/jobs/template';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRow } from '../../firebase/live/source.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { CardLink } from '../../ui/card-link.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { dayText } from '../../ui/time-text.ts';
import { timeOf } from '../../ui/fields/wall-time.ts';
import { useSpoken } from '../../ui/use-spoken.ts';

type TemplateRow = LiveRow<Template>;

interface TemplatesListProps {
  readonly rows: readonly TemplateRow[];
  readonly onOpen: (templateId: string) => void;
}

/** All templates, the most used first. */
export function TemplatesList({ rows, onOpen }: TemplatesListProps) {
  const { t } = useTranslation('jobs-again');
  const [search, setSearch] = useState('');
  const columns = useColumns();
  const words = search.trim().toLowerCase();
  const found = rows
    .filter(({ data }) => `${data.name} ${data.standing.draft.title}`.toLowerCase().includes(words))
    .toSorted((a, b) => b.data.uses - a.data.uses || a.data.name.localeCompare(b.data.name));
  useSpoken(t('templates.found', { count: found.length }));
  if (rows.length === 0) return <EmptyState text={t('templates.none')} action={<NewTemplate />} />;
  return (
    <>
      <FilterBar search={search} onSearch={setSearch} searchLabel={t('templates.search')} />
      <DataTable
        label={t('templates.title')}
        rows={found}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ data }) => data.name}
        onOpen={({ id }) => onOpen(id)}
        renderCard={({ id, data }) => (
          <CardLink to="/templates/$templateId" params={{ templateId: id }}>
            <Group justify="space-between" gap="sm">
              <Text fw={600} dir="auto">
                {data.name}
              </Text>
              <Text size="sm">{t('templates.uses', { count: data.uses })}</Text>
            </Group>
          </CardLink>
        )}
      />
    </>
  );
}

export function NewTemplate() {
  const { t } = useTranslation('jobs-again');
  return (
    <ButtonLink to="/templates/$templateId" params={{ templateId: 'new' }}>
      {t('templates.new')}
    </ButtonLink>
  );
}

function useColumns(): readonly Column<TemplateRow>[] {
  const { t } = useTranslation('jobs-again');
  return [
    { id: 'name', head: t('templates.name'), cell: ({ data }) => data.name, rowHeader: true },
    { id: 'job', head: t('templates.job'), cell: ({ data }) => data.standing.draft.title },
    {
      id: 'hours',
      head: t('templates.hours'),
      cell: ({ data: { standing } }) => `${timeOf(standing.startMin)}–${timeOf(standing.endMin)}`,
    },
    { id: 'uses', head: t('templates.usesHead'), cell: ({ data }) => data.uses },
    {
      id: 'last',
      head: t('templates.lastUse'),
      cell: ({ data }) => (data.lastUsedAt ? dayText(data.lastUsedAt, data.standing.draft.tz) : t('templates.never')),
    },
    { id: 'use', head: t('templates.use'), cell: ({ id }) => <UseTemplate templateId={id} /> },
  ];
}

function UseTemplate({ templateId }: { readonly templateId: string }) {
  const { t } = useTranslation('jobs-again');
  return (
    <ButtonLink
      to="/jobs/new"
      search={{ template: templateId }}
      variant="default"
      size="compact-sm"
      onClick={(event) => event.stopPropagation()}
    >
      {t('templates.use')}
    </ButtonLink>
  );
}
