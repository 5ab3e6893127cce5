import { useStripPhrase } from './use-strip-phrase.ts';
import { PlaceMark, StandbyMark } from './place-mark.tsx';
import { isFilled, type StripPosition } from './place-state.ts';
import { useTranslation } from 'react-i18next';
import styles from './strip.module.css';

/** Above this many places, each position is one bar with numbers. */
const MOST_DOTS = 12;

interface StripProps {
  readonly positions: readonly StripPosition[];
  /** How many are on the standby list. */
  readonly standby?: number;
  /** `32px` on the offer; by default as high as the text around it. */
  readonly size?: string;
}

/** The mark of the product: N places and how each stands, spoken as one phrase. */
export function Strip({ positions, standby = 0, size = '1em' }: StripProps) {
  const phrase = useStripPhrase(positions, standby);
  const places = positions.reduce((sum, position) => sum + position.places.length, 0);
  if (places > MOST_DOTS) return <Bars positions={positions} phrase={phrase} />;
  return (
    <span role="img" aria-label={phrase} className={styles['strip']} style={{ fontSize: size }}>
      {positions.map(({ id, places: marks }) => (
        <span key={id} className={styles['position']}>
          {marks.map((state, at) => (
            <PlaceMark key={`${at}-${state}`} state={state} />
          ))}
        </span>
      ))}
      {Array.from({ length: standby }, (_, at) => (
        <StandbyMark key={at} rank={at + 1} />
      ))}
    </span>
  );
}

function Bars({ positions, phrase }: { readonly positions: readonly StripPosition[]; readonly phrase: string }) {
  const { t } = useTranslation();
  return (
    <span role="img" aria-label={phrase} className={styles['bars']}>
      {positions.map(({ id, label, places }) => {
        const filled = places.filter(isFilled).length;
        return (
          <span key={id} className={styles['bar']} title={label}>
            <span className={styles['track']}>
              <span
                className={styles['fill']}
                style={{ display: 'block', inlineSize: `${(100 * filled) / places.length}%` }}
              />
            </span>
            {t('strip.ofNeed', { filled, need: places.length })}
          </span>
        );
      })}
    </span>
  );
}
