import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './side-pane.module.css';

interface SidePaneProps {
  /** The list. */
  readonly children: ReactNode;
  /** What is open beside it; nothing while nothing is. */
  readonly pane: ReactNode;
  readonly label: string;
  readonly onClose: () => void;
}

/** A list with a pane beside it on wide screens; on others the pane comes over the list. */
export function SidePane({ children, pane, label, onClose }: SidePaneProps) {
  const isWide = useMediaQuery('(min-width: 90em)', undefined, { getInitialValueInEffect: false });
  if (isWide) {
    return (
      <div className={styles['split']} data-open={Boolean(pane)}>
        <div className={styles['list']}>{children}</div>
        {pane && (
          <aside aria-label={label} className={styles['pane']}>
            {pane}
          </aside>
        )}
      </div>
    );
  }
  return (
    <>
      {children}
      <Drawer.Root opened={Boolean(pane)} onClose={onClose} position="right" size="min(100%, 420px)">
        <Drawer.Overlay />
        <Drawer.Content aria-label={label}>
          <Drawer.Body p="md">{pane}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}
