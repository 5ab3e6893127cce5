import { Text } from '@mantine/core';
import { paths } from '@muster/domain/paths';
import { AppConfig } from '@muster/domain/settings/settings';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClearOutbox } from '../../features/sandbox/clear-outbox.tsx';
import { SandboxClock } from '../../features/sandbox/sandbox-clock.tsx';
import { SandboxProviders } from '../../features/sandbox/sandbox-providers.tsx';
import { SandboxOutbox } from '../../features/sandbox/sandbox-outbox.tsx';
import { useSandbox } from '../../features/sandbox/use-sandbox.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/admin/sandbox');

/** Emulators only: what would have left, and the clock that everybody goes by. */
export function SandboxPage() {
  const { t } = useTranslation('sandbox');
  const navigate = route.useNavigate();
  const choice = route.useSearch();
  const messages = useSandbox();
  const config = useLiveDoc(paths.appConfig, AppConfig);
  return (
    <Page title={t('title')} wide actions={<ClearOutbox count={messages.data?.length ?? 0} />}>
      <Text c="dimmed">{t('intro')}</Text>
      <LivePart live={config}>
        {({ tz }) => (
          <>
            <SandboxClock tz={tz} />
            <SandboxProviders tz={tz} />
          </>
        )}
      </LivePart>
      <LivePart live={messages} errorTitle={t('loadFailed')}>
        {(rows) => (
          <SandboxOutbox
            rows={rows}
            choice={choice}
            onChoose={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
          />
        )}
      </LivePart>
    </Page>
  );
}
