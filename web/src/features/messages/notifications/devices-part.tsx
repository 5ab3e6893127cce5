import { Group, Stack, Text } from '@mantine/core';
import { ownDevices } from '@muster/domain/messages/broadcasts.contracts';
import { removeDevice } from '@muster/domain/messages/messages.contracts';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { call } from '../../../firebase/functions.ts';
import { browserId } from '../../../firebase/push/browser-id.ts';
import { useCommand } from '../../../firebase/use-command.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { ErrorState } from '../../../ui/states/error-state.tsx';
import { SkeletonRows } from '../../../ui/states/skeleton-rows.tsx';
import { dayAndTimeText, deviceZone } from '../../../ui/time-text.ts';
import { useOnline } from '../../../ui/use-online.ts';
import { useOwnPages } from '../own-pages.ts';

type OwnDevice = z.output<typeof ownDevices.output>['devices'][number];

/** The browsers that get alerts; each can be taken out. */
export function DevicesPart() {
  const { t } = useTranslation('notifications');
  const pages = useOwnPages();
  const online = useOnline();
  const { devices, error, load } = useOwnDevices(online);
  const isAway = !devices && !online;
  const test = (
    <ButtonLink to={pages.reach} variant="default">
      {t('devices.test')}
    </ButtonLink>
  );
  return (
    <Section title={t('devices.title')} actions={test}>
      {isAway && <Text c="dimmed">{t('devices.offline')}</Text>}
      {!isAway && error !== undefined && <ErrorState error={error} title={t('devices.failed')} onRetry={load} />}
      {!isAway && !devices && error === undefined && <SkeletonRows rows={2} />}
      {devices?.length === 0 && <Text>{t('devices.none')}</Text>}
      <Stack gap="md">
        {devices?.map((device) => (
          <DeviceRow key={device.browser} device={device} onRemoved={load} />
        ))}
      </Stack>
    </Section>
  );
}

/** Asked again when the network is back. */
function useOwnDevices(online: boolean) {
  const [devices, setDevices] = useState<readonly OwnDevice[]>();
  const [error, setError] = useState<unknown>();
  const load = useCallback(() => {
    call(ownDevices, {}).then(
      (answer) => {
        setDevices(answer.devices);
        setError(undefined);
      },
      (problem: unknown) => setError(problem),
    );
  }, []);
  useEffect(() => {
    if (online) load();
  }, [online, load]);
  return { devices, error, load };
}

function DeviceRow({ device, onRemoved }: { readonly device: OwnDevice; readonly onRemoved: () => void }) {
  const { t } = useTranslation('notifications');
  const command = useCommand(removeDevice);
  const { browser, state, registeredAt, lastShownAt } = device;
  const timeOf = (iso: string) => dayAndTimeText(new Date(iso), deviceZone());
  const remove = async () => {
    const done = await command.send(() => ({ browser }));
    if (done) onRemoved();
  };
  const healthy =
    lastShownAt === undefined ? t('devices.healthyNew') : t('devices.healthy', { time: timeOf(lastShownAt) });
  const words = state === 'healthy' ? healthy : t(`devices.${state}`);
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
      <div>
        <Text fw={600}>{t(browser === browserId() ? 'devices.this' : 'devices.other')}</Text>
        <Text size="sm">{words}</Text>
        <Text size="sm" c="dimmed">
          {t('devices.added', { time: timeOf(registeredAt) })}
        </Text>
      </div>
      <ServerButton
        command={command}
        sendingText={t('devices.removing')}
        variant="default"
        onClick={() => void remove()}
      >
        {t('devices.remove')}
      </ServerButton>
    </Group>
  );
}
