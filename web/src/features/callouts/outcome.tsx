import { type ReactNode, useEffect, useRef } from 'react';
import { announceNow } from '../../ui/announce.tsx';
import styles from './offer.module.css';

interface OutcomeProps {
  readonly title: string;
  /** One glyph; the shape that tells outcomes apart without colour. */
  readonly sign: string;
  readonly tone: 'success' | 'teal' | 'danger' | 'neutral';
  /** Only waits on this device. */
  readonly dashed?: boolean;
  /** Spoken at once when it appears. */
  readonly spoken: string;
  readonly children: ReactNode;
}

/** What became of an answer. Takes the focus when it appears, because the buttons before it are gone. */
export function Outcome({ title, sign, tone, dashed = false, spoken, children }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: false });
    announceNow(spoken);
  }, [spoken]);
  return (
    <section className={styles['outcome']} data-tone={tone} data-dashed={dashed} aria-label={title}>
      <h2 tabIndex={-1} ref={heading}>
        <span aria-hidden>{`${sign} `}</span>
        {title}
      </h2>
      {children}
    </section>
  );
}
