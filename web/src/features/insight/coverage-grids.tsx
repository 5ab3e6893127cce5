import { Table, Text } from '@mantine/core';
import { instantAt } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { shortDayText, timeText } from '../../ui/time-text.ts';
import type { Cell, ZoneDay, ZoneDays } from './coverage-days.ts';
import styles from './coverage.module.css';
import { moveInGrid } from './move-in-grid.ts';

interface DaysGridProps {
  readonly zones: readonly ZoneDays[];
  readonly zoneName: (zone: string) => string;
  readonly tz: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** Fourteen days at a glance: where each zone is at its thinnest. */
export function DaysGrid({ zones, zoneName, tz, day, onDay }: DaysGridProps) {
  const { t } = useTranslation('coverage');
  const days = zones[0]?.days ?? [];
  return (
    <Grid label={t('days')} heads={days.map((one) => dayHead(one.day, tz))}>
      {zones.map(({ zone, days: own }) => (
        <tr key={zone}>
          <th scope="row">{zoneName(zone)}</th>
          {own.map((one) => (
            <td key={one.day}>
              <DayButton
                of={one}
                zone={zoneName(zone)}
                tz={tz}
                isChosen={one.day === day}
                onClick={() => onDay(one.day)}
              />
            </td>
          ))}
        </tr>
      ))}
    </Grid>
  );
}

function dayHead(day: string, tz: string): string {
  return shortDayText(instantAt(day, 720, tz), tz);
}

interface DayButtonProps {
  readonly of: ZoneDay;
  readonly zone: string;
  readonly tz: string;
  readonly isChosen: boolean;
  readonly onClick: () => void;
}

function DayButton({ of: { day, worst }, zone, tz, isChosen, onClick }: DayButtonProps) {
  const { t } = useTranslation('coverage');
  const words = { zone, day: dayHead(day, tz) };
  const label = worst
    ? t('dayThin', { ...words, at: timeText(worst.at, tz), free: worst.free, needed: worst.needed })
    : t('dayFine', words);
  return (
    <button
      type="button"
      className={styles['cell']}
      data-thin={worst !== undefined}
      aria-pressed={isChosen}
      onClick={onClick}
    >
      <span className="m-spoken-only">{label}</span>
      <span aria-hidden>{worst ? `▲ ${worst.free}/${worst.needed}` : '✓'}</span>
    </button>
  );
}

interface HoursGridProps {
  readonly zones: readonly { readonly zone: string; readonly cells: readonly Cell[] }[];
  readonly zoneName: (zone: string) => string;
  readonly tz: string;
  readonly chosen: { readonly zone: string; readonly slot: number } | undefined;
  readonly onChoose: (zone: string, cell: Cell) => void;
}

/** The hours of one day: free people against open places. */
export function HoursGrid({ zones, zoneName, tz, chosen, onChoose }: HoursGridProps) {
  const { t } = useTranslation('coverage');
  const heads = (zones[0]?.cells ?? []).map(({ at }) => timeText(at, tz));
  if (zones.length === 0) return <Text>{t('nothing')}</Text>;
  return (
    <Grid label={t('hours')} heads={heads}>
      {zones.map(({ zone, cells }) => (
        <tr key={zone}>
          <th scope="row">{zoneName(zone)}</th>
          {cells.map((cell) => (
            <td key={cell.slot}>
              <HourButton
                of={cell}
                zone={zoneName(zone)}
                tz={tz}
                isChosen={chosen?.zone === zone && chosen.slot === cell.slot}
                onClick={() => onChoose(zone, cell)}
              />
            </td>
          ))}
        </tr>
      ))}
    </Grid>
  );
}

interface HourButtonProps {
  readonly of: Cell;
  readonly zone: string;
  readonly tz: string;
  readonly isChosen: boolean;
  readonly onClick: () => void;
}

function HourButton({ of: { at, free, needed, isThin }, zone, tz, isChosen, onClick }: HourButtonProps) {
  const { t } = useTranslation('coverage');
  const [from, to] = [timeText(at, tz), timeText(new Date(at.getTime() + 3_600_000), tz)];
  return (
    <button type="button" className={styles['cell']} data-thin={isThin} aria-pressed={isChosen} onClick={onClick}>
      <span className="m-spoken-only">{t('cell', { zone, from, to, free, needed })}</span>
      <span aria-hidden>{needed > 0 ? `${isThin ? '▲ ' : ''}${free}/${needed}` : free}</span>
    </button>
  );
}

interface GridProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly children: React.ReactNode;
}

function Grid({ label, heads, children }: GridProps) {
  const { t } = useTranslation('coverage');
  return (
    <Table.ScrollContainer minWidth={320} tabIndex={0}>
      <div role="presentation" onKeyDown={moveInGrid}>
        <table className={styles['grid']} aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{t('zone')}</th>
              {heads.map((head, n) => (
                // The hour that happens twice has the same name.
                <th key={`${head} ${n}`} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </Table.ScrollContainer>
  );
}
