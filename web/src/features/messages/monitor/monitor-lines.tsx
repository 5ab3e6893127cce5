import { useTranslation } from 'react-i18next';
import { LEGS, type Leg, type Slot } from './monitor-figures.ts';
import styles from './monitor.module.css';

const [WIDTH, HEIGHT, FOOT, TOP] = [640, 200, 22, 10];
const MARKERS = { sent: '●', shown: '■', opened: '▲', answered: '◆' } as const satisfies Record<Leg, string>;
/** As many times under the chart as stay readable on a phone. */
const MOST_LABELS = 6;

interface MonitorLinesProps {
  readonly slots: readonly Slot[];
  readonly labelOf: (slot: Slot) => string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
}

/** Four lines, told apart by colour, marker and word. */
export function MonitorLines({ slots, labelOf, summary }: MonitorLinesProps) {
  const { t } = useTranslation('delivery');
  const most = Math.max(1, ...slots.map(({ counts }) => counts.sent));
  const x = (i: number) => (slots.length < 2 ? WIDTH / 2 : 8 + (i * (WIDTH - 16)) / (slots.length - 1));
  const y = (count: number) => TOP + (1 - count / most) * (HEIGHT - FOOT - TOP);
  const every = Math.max(1, Math.ceil(slots.length / MOST_LABELS));
  return (
    <figure className={styles['chart']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        <line className={styles['base']} x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
        <line className={styles['base']} x1={0} x2={WIDTH} y1={y(most)} y2={y(most)} />
        <text className={styles['scale']} x={2} y={y(most) + 14}>
          {most}
        </text>
        {LEGS.map((leg) => (
          <g key={leg} data-leg={leg}>
            <polyline points={slots.map(({ counts }, i) => `${x(i)},${y(counts[leg])}`).join(' ')} />
            {slots.map(({ at, counts }, i) =>
              counts[leg] > 0 ? (
                <text key={at.getTime()} className={styles['marker']} x={x(i)} y={y(counts[leg])}>
                  {MARKERS[leg]}
                </text>
              ) : null,
            )}
          </g>
        ))}
        {slots.map((slot, i) =>
          i % every === 0 ? (
            <text key={slot.at.getTime()} className={styles['scale']} x={Math.min(x(i), WIDTH - 40)} y={HEIGHT - 4}>
              {labelOf(slot)}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption className={styles['legend']}>
        {LEGS.map((leg) => (
          <span key={leg} data-leg={leg}>
            <span aria-hidden>{MARKERS[leg]}</span>
            {t(`figures.${leg}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
