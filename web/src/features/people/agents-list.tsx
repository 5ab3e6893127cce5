import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { Skill, Zone } from '@muster/domain/settings/settings';
import { useTranslation } from 'react-i18next';
import { SearchBar } from '../../ui/search-bar.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { TabRow } from '../../ui/tab-row.tsx';
import { useSpoken } from '../../ui/use-spoken.ts';
import { ExportPeople } from './export-people.tsx';
import type { AgentRow } from './agent-row.ts';
import { AGENT_SORTS, AGENT_VIEWS, type AgentChoice, ALL_AGENTS, findAgents } from './agent-search.ts';
import { AgentsTable } from './agents-table.tsx';

interface AgentsListProps {
  readonly rows: readonly AgentRow[];
  readonly zones: ReadonlyMap<string, Zone>;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly choice: AgentChoice;
  readonly onChoose: (change: Partial<AgentChoice>) => void;
}

/** All agents: views with counts, filters, and the rows that are left. */
export function AgentsList({ rows, zones, skills, choice, onChoose }: AgentsListProps) {
  const { t } = useTranslation('people');
  const found = findAgents(rows, choice);
  useSpoken(t('found', { count: found.rows.length }));
  if (rows.length === 0) return <EmptyState text={t('none')} />;

  const views = AGENT_VIEWS.map((id) => ({ id, label: t(`views.${id}`), count: found.counts[id] }));
  const clear = (
    <Button variant="default" onClick={() => onChoose(ALL_AGENTS)}>
      {t('clear')}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Filters zones={zones} skills={skills} choice={choice} onChoose={onChoose} unknown={found.unknown} />
      <TabRow label={t('views.label')} tabs={views} value={choice.view} onChange={(view) => onChoose({ view })}>
        {found.rows.length === 0 ? (
          <EmptyState text={t('noneMatch')} action={clear} />
        ) : (
          <AgentsTable
            rows={found.rows}
            sort={{ id: choice.sort, desc: choice.desc }}
            onSort={({ id, desc }) => onChoose({ sort: AGENT_SORTS.find((sort) => sort === id) ?? 'name', desc })}
            onOpen={({ uid }) => onChoose({ open: uid })}
          />
        )}
      </TabRow>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('found', { count: found.rows.length })}
        </Text>
        {found.rows.length > 0 && <ExportPeople people={found.rows.map(({ person }) => person)} />}
      </Group>
    </Stack>
  );
}

interface FiltersProps extends Omit<AgentsListProps, 'rows'> {
  readonly unknown: readonly string[];
}

function Filters({ zones, skills, choice, onChoose, unknown }: FiltersProps) {
  const { t } = useTranslation('people');
  const [wrong] = unknown;
  const isFiltered = choice.q !== '' || choice.zone !== '' || choice.skill !== '';
  const named = (all: ReadonlyMap<string, { readonly name: string }>, any: string) => [
    { value: '', label: any },
    ...[...all].map(([value, { name }]) => ({ value, label: name })),
  ];
  return (
    <SearchBar
      q={choice.q}
      onSearch={(q) => onChoose({ q })}
      label={t('search')}
      hint={t('searchHint')}
      wrong={wrong && t('unknownFilter', { word: wrong })}
      isFiltered={isFiltered}
      onClear={() => onChoose({ q: '', zone: '', skill: '' })}
    >
      <NativeSelect
        label={t('zone.label')}
        value={choice.zone}
        data={named(zones, t('zone.any'))}
        onChange={({ currentTarget: { value } }) => onChoose({ zone: value })}
      />
      <NativeSelect
        label={t('skill.label')}
        value={choice.skill}
        data={named(skills, t('skill.any'))}
        onChange={({ currentTarget: { value } }) => onChoose({ skill: value })}
      />
    </SearchBar>
  );
}
