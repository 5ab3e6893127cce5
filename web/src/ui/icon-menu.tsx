import { ActionIcon, Menu } from '@mantine/core';
import type { ReactNode } from 'react';

interface IconMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A few choices behind an icon in the bar. */
export function IconMenu({ label, icon, children }: IconMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="neutral" size={48} aria-label={label}>
          {icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
