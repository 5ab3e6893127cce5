import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './bare-frame.module.css';

/** A page outside the navigation: what went wrong, first steps, an account without screens. */
export function BareFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <header className={styles['bar']}>
        <Link to="/" className={styles['brand'] ?? ''}>
          <img src="/icons/muster.svg" alt="" width={32} height={32} />
          {t('appName')}
        </Link>
      </header>
      <main>{children}</main>
    </>
  );
}
