import { Alert, Button, CopyButton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { useInstalled, useInstallOffer } from '../../ui/install-offer.ts';
import { Section } from '../../ui/page/section.tsx';
import { AlertsPart } from './alerts-part.tsx';
import { type InstallPlace, thisPlace } from './install-place.ts';
import { InstallSteps } from './install-steps.tsx';
import { useOwnPages } from './own-pages.ts';

/** How to install and to get alerts, for the device this is opened on. */
export function InstallScreen() {
  const { t } = useTranslation('alerts');
  const place = thisPlace();
  const isInstalled = useInstalled();
  const pages = useOwnPages();
  return (
    <Stack>
      <Section title={t('install.device')}>
        <Text>{t(`install.intro.${isInstalled ? 'installed' : place === 'ios' ? 'ios-install' : place}`)}</Text>
        {!isInstalled && <HowTo place={place} />}
      </Section>
      <AlertsPart place={place} />
      <ButtonLink to={pages.reach} variant="default">
        {t('install.toTest')}
      </ButtonLink>
    </Stack>
  );
}

function HowTo({ place }: { readonly place: InstallPlace }) {
  const { t } = useTranslation('alerts');
  const install = useInstallOffer();
  if (place === 'ios-old') return <Alert color="warning">{t('install.alerts.unsupported')}</Alert>;
  if (place === 'in-app') return <CopyAddress />;
  return (
    <>
      {install && (
        <Button
          mih={56}
          onClick={() => {
            install().catch(reportError);
          }}
        >
          {t('install.install')}
        </Button>
      )}
      <InstallSteps place={place} />
    </>
  );
}

function CopyAddress() {
  const { t } = useTranslation('alerts');
  return (
    <CopyButton value={location.href}>
      {({ copied, copy }) => <Button onClick={copy}>{copied ? t('install.copied') : t('install.copyLink')}</Button>}
    </CopyButton>
  );
}
