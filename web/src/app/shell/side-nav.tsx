import { UnstyledButton } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recall, remember } from '../../firebase/remembered.ts';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import { type NavEntry, NavLink } from './nav-link.tsx';
import styles from './shell.module.css';

export interface NavGroup {
  readonly title: string;
  readonly entries: readonly NavEntry[];
}

const NARROW = 'narrow';

/** The sidebar of the desk; `[` makes it narrow. On tablets it always is. */
export function SideNav({ groups }: { readonly groups: readonly NavGroup[] }) {
  const { t } = useTranslation('shell');
  const [wide, setWide] = useState(recall('sidebar') !== NARROW);
  const toggle = () => {
    remember('sidebar', wide ? NARROW : 'wide');
    setWide(!wide);
  };
  useSingleKeys([['[', toggle]]);
  const Sign = wide ? IconLayoutSidebarLeftCollapse : IconLayoutSidebarLeftExpand;
  return (
    <nav aria-label={t('nav.label')} className={styles['side']} data-wide={wide}>
      {groups.map(({ title, entries }) => (
        <div key={title}>
          <div className={styles['group']}>{title}</div>
          {entries.map((entry) => (
            <NavLink key={entry.label} {...entry} />
          ))}
        </div>
      ))}
      <span className={styles['spring']} />
      <UnstyledButton
        className={`${styles['entry']} ${styles['toggle']}`}
        onClick={toggle}
        aria-label={wide ? t('nav.collapse') : t('nav.expand')}
      >
        <Sign size={20} aria-hidden className="m-mirrored" />
      </UnstyledButton>
    </nav>
  );
}

/** The rail of an agent on a desk: the tabs of the phone, upright. */
export function RailNav({ entries }: { readonly entries: readonly NavEntry[] }) {
  const { t } = useTranslation('shell');
  return (
    <nav aria-label={t('nav.label')} className={styles['side']} data-wide={true}>
      {entries.map((entry) => (
        <NavLink key={entry.label} {...entry} />
      ))}
    </nav>
  );
}
