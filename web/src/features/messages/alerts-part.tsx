import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { syncTarget, turnOnAlerts, useAlerts } from '../../firebase/push/alerts.ts';
import { Section } from '../../ui/page/section.tsx';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import type { InstallPlace } from './install-place.ts';

/** The permission, asked for only after a tap; and the way back where it was refused before. */
export function AlertsPart({ place }: { readonly place: InstallPlace }) {
  const { t } = useTranslation('alerts');
  const { permission } = useAlerts();
  const isOn = permission === 'granted';
  const system = place === 'ios' || place === 'ios-old' ? 'ios' : place === 'android' ? 'android' : 'desktop';
  return (
    <Section title={t('install.alerts.title')}>
      <StatusMark tone={isOn ? 'success' : 'rose'} sign={isOn ? '✓' : '×'} look="plain">
        {t(`install.alerts.${permission}`)}
      </StatusMark>
      {permission === 'default' && <Act label={t('turnOn')} act={turnOnAlerts} />}
      {permission === 'denied' && (
        <>
          <Text>{t(`install.alerts.paths.${system}`)}</Text>
          <Act label={t('install.alerts.check')} act={syncTarget} />
        </>
      )}
    </Section>
  );
}

function Act({ label, act }: { readonly label: string; readonly act: () => Promise<unknown> }) {
  return (
    <Button
      mih={56}
      onClick={() => {
        act().catch(reportError);
      }}
    >
      {label}
    </Button>
  );
}
