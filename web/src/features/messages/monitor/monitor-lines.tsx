import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { LEGS, type Leg, type Slot } from './monitor-figures.ts';
import styles from './monitor.module.css';

const [HEIGHT, FOOT, TOP] = [200, 22, 10];
/** Until it was measured. */
const FIRST_WIDTH = 640;
/** One pixel is one unit, so that words keep their size; as many times under the chart as find room. */
const LABEL_WIDTH = 104;
const MARKERS = { sent: '●', shown: '■', opened: '▲', answered: '◆' } as const satisfies Record<Leg, string>;

interface MonitorLinesProps {
  readonly slots: readonly Slot[];
  readonly labelOf: (slot: Slot) => string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
}

/** Four lines, told apart by colour, marker and word. */
export function MonitorLines({ slots, labelOf, summary }: MonitorLinesProps) {
  const { t } = useTranslation('delivery');
  const { ref, width: measured } = useElementSize();
  const width = measured || FIRST_WIDTH;
  const most = Math.max(1, ...slots.map(({ counts }) => counts.sent));
  const x = (i: number) => (slots.length < 2 ? width / 2 : 8 + (i * (width - 16)) / (slots.length - 1));
  const y = (count: number) => TOP + (1 - count / most) * (HEIGHT - FOOT - TOP);
  const every = Math.max(1, Math.ceil((slots.length * LABEL_WIDTH) / width));
  return (
    <figure ref={ref} className={styles['chart']}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={summary}>
        <line className={styles['base']} x1={0} x2={width} y1={y(0)} y2={y(0)} />
        <line className={styles['base']} x1={0} x2={width} y1={y(most)} y2={y(most)} />
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
          i % every === 0 && x(i) + LABEL_WIDTH <= width + LABEL_WIDTH / 4 ? (
            <text key={slot.at.getTime()} className={styles['scale']} x={x(i)} y={HEIGHT - 4}>
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
