import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './bare-frame.module.css';

interface BareFrameProps {
  /** At the end of the bar. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** Something may have been kept for a page that is no more; its code is not needed by the first page. */
const OfflineBar = lazy(async () => ({ default: (await import('../sync/offline-bar.tsx')).OfflineBar }));

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
      <Suspense>
        <OfflineBar />
      </Suspense>
      <main>{children}</main>
    </>
  );
}
