import { Link } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Banners } from '../../ui/banner.tsx';
import { Framed } from '../../ui/page/framed.ts';
import { PartBoundary } from '../../ui/states/part-boundary.tsx';
import { OfflineBar } from '../../ui/sync/offline-bar.tsx';
import { HelpLink } from './help-link.tsx';
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
  const top = useRef<HTMLElement>(null);
  useTopHeight(top);
  return (
    <div className={styles['shell']}>
      <a href="#content" className={styles['skip']}>
        {t('skipToContent')}
      </a>
      <header ref={top} className={styles['top']}>
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand'] ?? ''}>
            <img src="/icons/muster.svg" alt="" />
            {t('appName')}
          </Link>
          <span className={styles['spring']} />
          {tools}
          <HelpLink />
          <ProfileMenu />
        </div>
        <OfflineBar />
        <Banners />
      </header>
      {side}
      <main id="content" className={styles['content']} tabIndex={-1}>
        <div className={column ? styles['column'] : undefined}>
          <Framed value>
            <PartBoundary>{children}</PartBoundary>
          </Framed>
        </div>
      </main>
      {tabs}
    </div>
  );
}

/** The bar grows by what it has to say; what sticks below it must know by how much. */
function useTopHeight(top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!top.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      document.documentElement.style.setProperty('--top-height', `${height}px`);
    });
    observer.observe(top.current);
    return () => observer.disconnect();
  }, [top]);
}
