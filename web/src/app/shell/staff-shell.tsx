import { Menu, UnstyledButton } from '@mantine/core';
import {
  IconAdjustments,
  IconBell,
  IconBriefcase,
  IconBuilding,
  IconCalendarRepeat,
  IconCalendarStats,
  IconClockPlay,
  IconDots,
  IconFileImport,
  IconFlask,
  IconLayoutDashboard,
  IconMap2,
  IconPlus,
  IconRecycle,
  IconSend,
  IconSettings,
  IconShieldCheck,
  IconTemplate,
  IconUrgent,
  IconUsers,
  IconUsersGroup,
  IconUsersPlus,
} from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInbox } from '../../features/messages/use-inbox.ts';
import { inEmulators } from '../../firebase/config.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { Palette } from '../search/palette.tsx';
import { AppFrame } from './app-frame.tsx';
import { DeskKeys } from './desk-keys.tsx';
import { type NavEntry, NavLink } from './nav-link.tsx';
import styles from './shell.module.css';
import { type NavGroup, SideNav } from './side-nav.tsx';
import { useAppBadge } from './use-app-badge.ts';
import { useSendingBanner } from './use-sending-banner.ts';

export function StaffShell() {
  const entries = useStaffEntries();
  const { t } = useTranslation('shell');
  const { today, jobs, newJob, again, agents, coverage, drills, inbox, admin, groups: groupEntries } = entries;
  useAppBadge(inbox.count ?? 0);
  useSendingBanner();
  const groups: readonly NavGroup[] = [
    { title: t('nav.now'), entries: [today, inbox] },
    { title: t('nav.work'), entries: [jobs, newJob, ...again] },
    { title: t('nav.people'), entries: [agents, coverage, ...groupEntries, drills] },
    ...(admin.length > 0 ? [{ title: t('nav.admin'), entries: admin }] : []),
  ];
  return (
    <AppFrame
      side={<SideNav groups={groups} />}
      tools={
        <>
          <Palette />
          <DeskKeys />
        </>
      }
      tabs={
        <nav aria-label={t('nav.label')} className={styles['tabs']}>
          {[today, jobs, { ...newJob, label: t('nav.new') }, agents].map((entry) => (
            <NavLink key={entry.label} {...entry} />
          ))}
          <More entries={[inbox, coverage, ...again, ...groupEntries, drills, ...admin]} />
        </nav>
      }
    >
      <Outlet />
    </AppFrame>
  );
}

function useStaffEntries() {
  const { t } = useTranslation('shell');
  const { role } = useSignedIn();
  const { unread } = useInbox();
  const overview: NavEntry = { to: '/admin', label: t('nav.overview'), icon: IconSettings, exact: true };
  const roles: NavEntry = { to: '/admin/roles', label: t('nav.roles'), icon: IconShieldCheck };
  const users: NavEntry = { to: '/admin/users', label: t('nav.users'), icon: IconUsersGroup };
  const settings: NavEntry = { to: '/admin/settings', label: t('nav.settings'), icon: IconAdjustments };
  const retention: NavEntry = { to: '/admin/retention', label: t('nav.retention'), icon: IconRecycle };
  const drills: NavEntry = { to: '/drills', label: t('nav.drills'), icon: IconUrgent };
  const delivery: NavEntry = { to: '/admin/delivery', label: t('nav.delivery'), icon: IconSend };
  const schedules: NavEntry = { to: '/admin/schedules', label: t('nav.schedules'), icon: IconClockPlay };
  const sandbox: NavEntry = { to: '/admin/sandbox', label: t('nav.sandbox'), icon: IconFlask };
  const inbox: NavEntry = {
    to: '/inbox',
    label: t('nav.inbox'),
    icon: IconBell,
    count: unread,
    countText: t('nav.unread', { count: unread }),
  };
  return {
    today: { to: '/', label: t('nav.today'), icon: IconLayoutDashboard, exact: true } satisfies NavEntry,
    jobs: { to: '/jobs', label: t('nav.jobs'), icon: IconBriefcase, exact: true } satisfies NavEntry,
    newJob: { to: '/jobs/new', label: t('nav.newJob'), icon: IconPlus } satisfies NavEntry,
    again: [
      { to: '/templates', label: t('nav.templates'), icon: IconTemplate },
      { to: '/series', label: t('nav.series'), icon: IconCalendarRepeat },
      { to: '/admin/import', label: t('nav.import'), icon: IconFileImport },
    ] satisfies NavEntry[],
    coverage: { to: '/coverage', label: t('nav.coverage'), icon: IconCalendarStats } satisfies NavEntry,
    agents: { to: '/agents', label: t('nav.agents'), icon: IconUsers } satisfies NavEntry,
    drills,
    groups: [
      { to: '/teams', label: t('nav.teams'), icon: IconUsersPlus },
      { to: '/zones', label: t('nav.zones'), icon: IconMap2 },
      { to: '/customers', label: t('nav.customers'), icon: IconBuilding },
    ] satisfies NavEntry[],
    inbox,
    admin: [
      ...(role === 'admin' ? [overview, users, roles, settings, retention] : []),
      ...(role === 'admin' || role === 'supervisor' ? [delivery, schedules] : []),
      ...(role === 'admin' && inEmulators ? [sandbox] : []),
    ],
  };
}

/** What has no tab of its own on a phone. */
function More({ entries }: { readonly entries: readonly NavEntry[] }) {
  const { t } = useTranslation('shell');
  const waiting = entries.reduce((sum, { count = 0 }) => sum + count, 0);
  return (
    <Menu position="top-end">
      <Menu.Target>
        <UnstyledButton className={styles['entry'] ?? ''}>
          <IconDots size={24} aria-hidden />
          <span>{t('nav.more')}</span>
          {waiting > 0 && (
            <span className={styles['badge']} aria-hidden>
              {waiting}
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ to, label, icon: Sign, count = 0 }) => (
          <Menu.Item key={label} component={Link} to={to} leftSection={<Sign size={20} aria-hidden />}>
            {count > 0 ? `${label} (${count})` : label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
