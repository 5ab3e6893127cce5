import type { ReactNode } from 'react';
import type { Tone } from '../theme/tokens.ts';
import styles from './status-mark.module.css';

interface StatusMarkProps {
  readonly tone: Tone;
  /** One glyph; the shape that tells states apart without colour. */
  readonly sign: string;
  readonly children: ReactNode;
  /** `plain` has no ground of its own; `dashed` waits to be sent; `solid` shouts. */
  readonly look?: 'chip' | 'plain' | 'dashed' | 'solid';
}

/** Colour, shape and word, always all three. */
export function StatusMark({ tone, sign, children, look = 'chip' }: StatusMarkProps) {
  return (
    <span className={styles['mark']} data-look={look} data-tone={tone}>
      <span aria-hidden className={styles['sign']}>
        {sign}
      </span>
      <span>{children}</span>
    </span>
  );
}
