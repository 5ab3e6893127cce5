import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { syncTarget, turnOnAlerts, useAlerts } from '../../firebase/push/alerts.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { useOwnPages } from './own-pages.ts';
import type { ReachResult } from './reach-checks.ts';

/** The one thing to do about the first step that fails. */
export function ReachFix({ result }: { readonly result: ReachResult }) {
  const { t } = useTranslation('alerts');
  const { permission } = useAlerts();
  const pages = useOwnPages();
  const mayAsk = result === 'allowed' && permission === 'default';
  if (mayAsk || result === 'known') {
    const act = mayAsk ? turnOnAlerts : syncTarget;
    return (
      <Button
        size="sm"
        onClick={() => {
          act().catch(reportError);
        }}
      >
        {mayAsk ? t('turnOn') : t('repair')}
      </Button>
    );
  }
  if (result !== 'allowed' && result !== 'installed') return null;
  return (
    <ButtonLink to={pages.install} size="sm">
      {t('how')}
    </ButtonLink>
  );
}
