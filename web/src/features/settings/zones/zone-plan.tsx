import { Stack, Text, TextInput } from '@mantine/core';
import type { Point } from '@muster/domain/geo/distance';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { frameOf, pointsIn } from './plan-points.ts';
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
export function ZonePlan({ patterns, isTicked, ownerOf, onToggle, fallback }: ZonePlanProps) {
  const { t } = useTranslation('zones');
  const [around, setAround] = useState('');
  // The plan stands still while somebody ticks: it moves for another place only.
  const [first] = useState(patterns);
  const points = useMemo(() => pointsIn(frameOf(first, around, fallback)), [first, around, fallback]);
  const ticked = points.filter(({ outcode }) => isTicked(outcode.outward)).map(({ outcode }) => outcode.outward);

  function labelOf(outward: string, place: string): string {
    const owner = ownerOf(outward);
    return owner === undefined ? `${outward} ${place}` : t('plan.taken', { outward, place, zone: owner });
  }

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
      <svg viewBox="0 0 100 100" className={styles['plan']} aria-hidden>
        {points.map(({ outcode: { outward, place }, x, y }) => (
          <g key={outward} onClick={() => onToggle(outward)} className={styles['dot']}>
            <title>{labelOf(outward, place)}</title>
            <circle
              cx={x * 100}
              cy={y * 100}
              r={1.3}
              data-ticked={isTicked(outward)}
              data-taken={ownerOf(outward) !== undefined}
            />
            {points.length < 120 && (
              <text x={x * 100} y={y * 100 - 1.9}>
                {outward}
              </text>
            )}
          </g>
        ))}
      </svg>
      <label className={styles['listLabel']}>
        <Text span size="sm" fw={500}>
          {t('plan.list')}
        </Text>
        <select
          multiple
          size={8}
          className={styles['list']}
          value={ticked}
          onChange={({ currentTarget }) => {
            const chosen = new Set([...currentTarget.selectedOptions].map(({ value }) => value));
            for (const { outcode } of points) {
              if (chosen.has(outcode.outward) !== isTicked(outcode.outward)) onToggle(outcode.outward);
            }
          }}
        >
          {points
            .toSorted((a, b) => a.outcode.outward.localeCompare(b.outcode.outward, 'en', { numeric: true }))
            .map(({ outcode: { outward, place } }) => (
              <option key={outward} value={outward}>
                {labelOf(outward, place)}
              </option>
            ))}
        </select>
      </label>
    </Stack>
  );
}
