import type { Icon } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './shell.module.css';

export interface NavEntry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
  readonly icon: Icon;
  readonly count?: number;
  /** The count in words: "1 waiting". */
  readonly countText?: string;
  /** Stays lit on the pages below. */
  readonly exact?: boolean;
}

const MOST_SHOWN = 99;

/** One entry of a sidebar, a rail or the tabs of a phone; how it looks is up to where it stands. */
export function NavLink({ to, label, icon: Sign, count = 0, countText, exact = false }: NavEntry) {
  return (
    <Link to={to} activeOptions={{ exact }} className={styles['entry'] ?? ''} title={label}>
      <Sign size={24} stroke={2} aria-hidden />
      <span className={styles['entryLabel']}>{label}</span>
      {count > 0 && (
        <>
          <span className={styles['badge']} aria-hidden>
            {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
          </span>
          <span className="m-spoken-only">{`, ${countText}`}</span>
        </>
      )}
    </Link>
  );
}
