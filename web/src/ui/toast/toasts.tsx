import { useMatches } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import styles from './toasts.module.css';

/** Where toasts appear: one above the main action on phones, three at the start of the line on desks. */
export function Toasts() {
  const limit = useMatches({ base: 1, md: 3 });
  return (
    <Notifications
      limit={limit}
      position={limit === 1 ? 'bottom-center' : 'bottom-left'}
      pauseResetOnHover="all"
      classNames={{ root: styles['toasts'] ?? '' }}
    />
  );
}
