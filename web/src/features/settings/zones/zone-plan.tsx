import { Stack, Text, TextInput } from '@mantine/core';
import type { Point } from '@muster/domain/geo/distance';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { frameOf, type PlanPoint, pointsIn } from './plan-points.ts';
import styles from './zones.module.css';

interface ZonePlanProps {
  readonly patterns: readonly string[];
  readonly isTicked: (outward: string) => boolean;
  /** The name of another zone that has it. */
  readonly ownerOf: (outward: string) => string | undefined;
  readonly onToggle: (outward: string) => void;
  readonly fallback: Point;
}

/** The districts as dots where they lie, and the same as a list for keyboards and readers of screens. */
export function ZonePlan({ patterns, fallback, ...ticks }: ZonePlanProps) {
  const { t } = useTranslation('zones');
  const [around, setAround] = useState('');
  // The plan stands still while somebody ticks: it moves for another place only.
  const [first] = useState(patterns);
  const points = useMemo(() => pointsIn(frameOf(first, around, fallback)), [first, around, fallback]);
  return (
    <Stack gap="sm">
      <TextInput
        label={t('plan.around')}
        description={t('plan.aroundHint')}
        value={around}
        dir="ltr"
        w={220}
        onChange={({ currentTarget: { value } }) => setAround(value)}
      />
      <Dots points={points} {...ticks} />
      <List points={points} {...ticks} />
    </Stack>
  );
}

interface TicksProps extends Pick<ZonePlanProps, 'isTicked' | 'ownerOf' | 'onToggle'> {
  readonly points: readonly PlanPoint[];
}

/** So many names can still be read. */
const MOST_NAMED = 120;

function Dots({ points, isTicked, ownerOf, onToggle }: TicksProps) {
  return (
    <svg viewBox="0 0 100 100" className={styles['plan']} aria-hidden>
      {points.map(({ outcode: { outward }, x, y }) => (
        <g key={outward} onClick={() => onToggle(outward)} className={styles['dot']}>
          <circle
            cx={x * 100}
            cy={y * 100}
            r={1.3}
            data-ticked={isTicked(outward)}
            data-taken={ownerOf(outward) !== undefined}
          />
          {points.length < MOST_NAMED && (
            <text x={x * 100} y={y * 100 - 1.9}>
              {outward}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function List({ points, isTicked, ownerOf, onToggle }: TicksProps) {
  const { t } = useTranslation('zones');
  const sorted = points.toSorted((a, b) => a.outcode.outward.localeCompare(b.outcode.outward, 'en', { numeric: true }));

  function labelOf(outward: string, place: string): string {
    const owner = ownerOf(outward);
    return owner === undefined ? `${outward} ${place}` : t('plan.taken', { outward, place, zone: owner });
  }

  function choose(options: Iterable<HTMLOptionElement>) {
    const chosen = new Set([...options].map(({ value }) => value));
    for (const { outcode } of points) {
      if (chosen.has(outcode.outward) !== isTicked(outcode.outward)) onToggle(outcode.outward);
    }
  }

  return (
    <label className={styles['listLabel']}>
      <Text span size="sm" fw={500}>
        {t('plan.list')}
      </Text>
      <select
        multiple
        size={8}
        className={styles['list']}
        value={points.flatMap(({ outcode }) => (isTicked(outcode.outward) ? [outcode.outward] : []))}
        onChange={({ currentTarget }) => choose(currentTarget.selectedOptions)}
      >
        {sorted.map(({ outcode: { outward, place } }) => (
          <option key={outward} value={outward}>
            {labelOf(outward, place)}
          </option>
        ))}
      </select>
    </label>
  );
}
