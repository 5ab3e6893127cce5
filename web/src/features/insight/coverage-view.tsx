import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { Person } from '@muster/domain/people/person';
import type { Skill } from '@muster/domain/settings/settings';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { clockText } from '../../ui/time-text.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import { thinCount, zoneDays, type Cell } from './coverage-days.ts';
import { DaysGrid, HoursGrid } from './coverage-grids.tsx';
import type { ChosenCell } from './coverage-pane.tsx';
import { UnsentPart } from './unsent-part.tsx';
import type { CoverageSeen } from './use-coverage.ts';

interface CoverageViewProps {
  readonly seen: CoverageSeen;
  readonly zoneName: (zone: string) => string;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly people: ReadonlyMap<string, Person>;
  readonly skill: string;
  readonly day: string;
  readonly cell: ChosenCell | undefined;
  readonly onSkill: (skill: string) => void;
  readonly onDay: (day: string) => void;
  readonly onCell: (cell: ChosenCell) => void;
}

/** Where people are missing: fourteen days by zone, the hours of one of them, and who has not said. */
export function CoverageView(props: CoverageViewProps) {
  const { seen, zoneName, skills, people, skill, day, cell, onSkill, onDay, onCell } = props;
  const { t } = useTranslation('coverage');
  const zones = useMemo(() => zoneDays(seen), [seen]);
  const thin = thinCount(zones);
  useSpoken(t('thin', { count: thin }));
  const hours = zones.map(({ zone, days }) => ({ zone, cells: days.find((one) => one.day === day)?.cells ?? [] }));
  const choose = (zone: string, { slot, at }: Cell) => onCell({ zone, slot, at });
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-end" justify="space-between">
        <NativeSelect
          label={t('skill')}
          value={skill}
          onChange={(event) => onSkill(event.currentTarget.value)}
          data={[
            { value: '', label: t('anySkill') },
            ...[...skills].map(([value, { name }]) => ({ value, label: name })),
          ]}
        />
        <Text size="sm" c="dimmed">
          {t('asOf', { at: clockText(seen.at, seen.tz) })}
        </Text>
      </Group>
      <Section title={t('days')}>
        <Text {...(thin > 0 && { c: 'var(--m-warning-ink)' })}>
          {thin > 0 ? t('thin', { count: thin }) : t('fine')}
        </Text>
        <DaysGrid zones={zones} zoneName={zoneName} tz={seen.tz} day={day} onDay={onDay} />
      </Section>
      <Section title={t('hours')}>
        <Text size="sm">{t('legend')}</Text>
        <HoursGrid zones={hours} zoneName={zoneName} tz={seen.tz} chosen={cell} onChoose={choose} />
      </Section>
      <UnsentPart week={seen.week} unsent={seen.unsent} people={people} zoneName={zoneName} />
    </Stack>
  );
}
