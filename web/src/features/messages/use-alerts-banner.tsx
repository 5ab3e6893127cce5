import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnPerson } from '../../firebase/me.ts';
import { syncTarget, turnOnAlerts, useAlerts } from '../../firebase/push/alerts.ts';
import { useBanner } from '../../ui/banner.tsx';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { type AlertsTrouble, alertsTrouble } from './alerts-trouble.ts';
import { useOwnPages } from './own-pages.ts';

/** Alerts that are off on this phone are said wherever the person starts, with the one thing to do about it. */
export function useAlertsBanner(): void {
  const { t } = useTranslation('alerts');
  const trouble = alertsTrouble(useAlerts(), useOwnPerson().data?.reach?.state);
  const banner = useMemo(
    () =>
      trouble && {
        id: 'alerts',
        tone: 'rose' as const,
        rank: 3,
        text: t(`banner.${trouble}`),
        action: <Remedy trouble={trouble} />,
      },
    [trouble, t],
  );
  useBanner(banner);
}

function Remedy({ trouble }: { readonly trouble: AlertsTrouble }): ReactNode {
  const { t } = useTranslation('alerts');
  const pages = useOwnPages();
  switch (trouble) {
    case 'off':
      return <Act label={t('turnOn')} act={turnOnAlerts} />;
    case 'dead':
      return <Act label={t('repair')} act={syncTarget} />;
    case 'suspect':
      return (
        <ButtonLink to={pages.reach} size="sm">
          {t('test')}
        </ButtonLink>
      );
    case 'blocked':
    case 'unsupported':
      return (
        <ButtonLink to={pages.install} size="sm">
          {t('how')}
        </ButtonLink>
      );
  }
}

function Act({ label, act }: { readonly label: string; readonly act: () => Promise<unknown> }) {
  return (
    <Button
      size="sm"
      onClick={() => {
        act().catch(reportError);
      }}
    >
      {label}
    </Button>
  );
}
