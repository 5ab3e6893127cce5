import { IconBell, IconBriefcase, IconCalendar, IconHome, IconSpeakerphone } from '@tabler/icons-react';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNoteOffers } from '../../features/callouts/use-note-offers.ts';
import { useInbox } from '../../features/messages/use-inbox.ts';
import { useLanding } from '../landing/use-landing.ts';
import { useTidyTray } from '../landing/use-tidy-tray.ts';
import { useUrgentArrival } from '../landing/use-urgent-arrival.ts';
import { useWaitingOffers } from '../landing/use-waiting-offers.ts';
import { warmOffers } from '../warm-routes.ts';
import { AppFrame } from './app-frame.tsx';
import { type NavEntry, NavLink } from './nav-link.tsx';
import styles from './shell.module.css';
import { RailNav } from './side-nav.tsx';
import { useAppBadge } from './use-app-badge.ts';

export function AgentShell() {
  const { t } = useTranslation('shell');
  const { offers, known } = useWaitingOffers();
  const { unread } = useInbox();
  useLanding({ offers, known });
  useUrgentArrival({ offers, known });
  useTidyTray({ offers, known });
  useNoteOffers(offers, 'shown');
  useAppBadge(offers.length + unread);
  const router = useRouter();
  useEffect(() => (known ? warmOffers(router) : undefined), [known, router]);

  const entries: readonly NavEntry[] = [
    { to: '/mobile', label: t('nav.home'), icon: IconHome, exact: true },
    {
      to: '/mobile/offers',
      label: t('nav.offers'),
      icon: IconSpeakerphone,
      count: offers.length,
      countText: t('nav.waiting', { count: offers.length }),
    },
    { to: '/mobile/jobs', label: t('nav.myJobs'), icon: IconBriefcase },
    { to: '/mobile/planner', label: t('nav.plan'), icon: IconCalendar },
    {
      to: '/mobile/inbox',
      label: t('nav.inbox'),
      icon: IconBell,
      count: unread,
      countText: t('nav.unread', { count: unread }),
    },
  ];
  return (
    <AppFrame
      column
      side={<RailNav entries={entries} />}
      tabs={
        <nav aria-label={t('nav.label')} className={styles['tabs']}>
          {entries.map((entry) => (
            <NavLink key={entry.label} {...entry} />
          ))}
        </nav>
      }
    >
      <Outlet />
    </AppFrame>
  );
}
