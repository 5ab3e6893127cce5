import type { PlaceState } from './place-state.ts';
import styles from './strip.module.css';

interface PlaceMarkProps {
  readonly state: PlaceState;
}

const TONE: Record<PlaceState, string> = {
  free: 'var(--m-edge)',
  asked: 'var(--m-accent-solid)',
  confirmed: 'var(--m-success-solid)',
  reconfirm: 'var(--m-warning-ink)',
  'on-the-way': 'var(--m-violet-solid)',
  'on-site': 'var(--m-violet-solid)',
  done: 'var(--m-neutral-solid)',
  'no-show': 'var(--m-danger-solid)',
};

/** One place of the strip. Told apart by shape, not only by colour; the strip is spoken as one phrase. */
export function PlaceMark({ state }: PlaceMarkProps) {
  return (
    <svg viewBox="0 0 16 16" className={styles['place']} style={{ color: TONE[state] }} data-place={state} aria-hidden>
      <Sign state={state} />
    </svg>
  );
}

function Sign({ state }: PlaceMarkProps) {
  const ring = { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', strokeWidth: 2 };
  switch (state) {
    case 'free':
      return <circle {...ring} />;
    case 'asked':
      return <circle {...ring} strokeDasharray="1.6 3.11" strokeLinecap="round" />;
    case 'confirmed':
      return <circle cx="8" cy="8" r="7" fill="currentColor" />;
    case 'reconfirm':
      return (
        <>
          <circle {...ring} />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </>
      );
    case 'on-the-way':
      return <path d="M1.5 8h12M9 3.5 13.5 8 9 12.5" fill="none" stroke="currentColor" strokeWidth="2" />;
    case 'on-site':
      return (
        <>
          <circle {...ring} />
          <circle cx="8" cy="8" r="3" fill="currentColor" />
        </>
      );
    case 'done':
      return <path d="M2 8.5 6.5 13 14 3.5" fill="none" stroke="currentColor" strokeWidth="2.4" />;
    case 'no-show':
      return (
        <>
          <circle {...ring} />
          <path d="m5 5 6 6m0-6-6 6" stroke="currentColor" strokeWidth="2" />
        </>
      );
  }
}

/** A rank on the standby list. */
export function StandbyMark({ rank }: { readonly rank: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={styles['place']}
      style={{ color: 'var(--m-teal-ink)' }}
      data-place="standby"
      aria-hidden
    >
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.4 1.5" />
      <text x="8" y="11" textAnchor="middle" fontSize="9" fontWeight="600" fill="currentColor">
        {rank}
      </text>
    </svg>
  );
}
