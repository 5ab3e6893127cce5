import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBanner } from '../../ui/banner.tsx';

/** Alerts that are off on this phone are said, and turned on by a tap on our own button. */
export function useAlertsBanner(): void {
  const { t } = useTranslation('agent-home');
  const [permission, setPermission] = useState(permissionNow);
  const banner = useMemo(() => {
    if (permission === 'granted') return undefined;
    const ask = () => {
      Notification.requestPermission().then(setPermission, reportError);
    };
    const action = permission === 'default' && (
      <Button size="sm" onClick={ask}>
        {t('alerts.turnOn')}
      </Button>
    );
    const text = permission === 'default' ? t('alerts.off') : t('alerts.blocked');
    return { id: 'alerts', tone: 'rose' as const, rank: 3, text, action };
  }, [permission, t]);
  useBanner(banner);
}

/** Where a browser has no notices at all there is nothing to turn on. */
function permissionNow(): NotificationPermission {
  return 'Notification' in globalThis ? Notification.permission : 'granted';
}
