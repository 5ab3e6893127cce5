import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './bare-frame.module.css';

interface BareFrameProps {
  /** At the end of the bar. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A page outside the navigation: what went wrong, first steps, an account without screens. */
export function BareFrame({ tools, children }: BareFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <header className={styles['bar']}>
        <Link to="/" className={styles['brand'] ?? ''}>
          <img src="/icons/muster.svg" alt="" width={32} height={32} />
          {t('appName')}
        </Link>
        {tools}
      </header>
      <main>{children}</main>
    </>
  );
}
