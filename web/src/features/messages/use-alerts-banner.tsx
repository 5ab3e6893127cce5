import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { turnOnAlerts, useAlerts } from '../../firebase/push/alerts.ts';
import { useBanner } from '../../ui/banner.tsx';

/** Alerts that are off on this phone are said, and turned on by a tap on our own button. */
export function useAlertsBanner(): void {
  const { t } = useTranslation('agent-home');
  const { permission } = useAlerts();
  const banner = useMemo(() => {
    // Where a browser has no notices at all there is nothing to turn on.
    if (permission === 'granted' || permission === 'unsupported') return undefined;
    const ask = () => {
      turnOnAlerts().catch(reportError);
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
