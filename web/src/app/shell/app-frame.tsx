import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Banners } from '../../ui/banner.tsx';
import { PartBoundary } from '../../ui/states/part-boundary.tsx';
import { OfflineBar } from '../../ui/sync/offline-bar.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import styles from './shell.module.css';

interface AppFrameProps {
  /** In the bar at the top, before the profile. */
  readonly tools?: ReactNode;
  readonly side: ReactNode;
  readonly tabs: ReactNode;
  /** Agents have one column on every screen. */
  readonly column?: boolean;
  readonly children: ReactNode;
}

/** Header, navigation and content: the same frame for staff and agents. */
export function AppFrame({ tools, side, tabs, column = false, children }: AppFrameProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['shell']}>
      <a href="#content" className={styles['skip']}>
        {t('skipToContent')}
      </a>
      <header className={styles['top']}>
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand'] ?? ''}>
            <img src="/icons/muster.svg" alt="" />
            {t('appName')}
          </Link>
          <span className={styles['spring']} />
          {tools}
          <ProfileMenu />
        </div>
        <OfflineBar />
        <Banners />
      </header>
      {side}
      <main id="content" className={styles['content']} tabIndex={-1}>
        <div className={column ? styles['column'] : undefined}>
          <PartBoundary>{children}</PartBoundary>
        </div>
      </main>
      {tabs}
    </div>
  );
}
