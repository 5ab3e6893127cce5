import { Button, Group, Text } from '@mantine/core';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BareFrame } from '../../ui/page/bare-frame.tsx';
import { Page } from '../../ui/page/page.tsx';
import { problemCode } from '../../ui/states/problem-code.ts';
import { useOnline } from '../../ui/use-online.ts';
import { Forbidden } from '../forbidden.ts';

/** What is shown instead of a page: no right, no network and not cached, or a crash. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const online = useOnline();
  const again = () => {
    reset();
    void router.invalidate();
  };
  if (error instanceof Forbidden) return <NoAccess error={error} />;
  return online ? <Crashed error={error} onReload={again} /> : <NotCached onRetry={again} />;
}

function NoAccess({ error }: { readonly error: Forbidden }) {
  const { t } = useTranslation();
  const router = useRouter();
  const role = error.role ? t(`role.${error.role}`) : t('role.none');
  return (
    <BareFrame>
      <Page title={t('noAccess.title')}>
        <Text>{t(`noAccess.${error.needed}`, { role })}</Text>
        <Text>{t('noAccess.ask')}</Text>
        <Group>
          <Button variant="default" onClick={() => router.history.back()}>
            {t('back')}
          </Button>
          <Link to="/">{t('noPage.home')}</Link>
        </Group>
      </Page>
    </BareFrame>
  );
}

function NotCached({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <BareFrame>
      <Page title={t('notCached.title')}>
        <Text>{t('notCached.text')}</Text>
        <Group>
          <Button onClick={onRetry}>{t('tryAgain')}</Button>
          <Link to="/">{t('noPage.home')}</Link>
        </Group>
      </Page>
    </BareFrame>
  );
}

function Crashed({ error, onReload }: { readonly error: unknown; readonly onReload: () => void }) {
  const { t } = useTranslation();
  return (
    <BareFrame>
      <Page title={t('crash.title')}>
        <Text>{t('state.code', { code: problemCode(error) })}</Text>
        <Group>
          <Button onClick={onReload}>{t('crash.reload')}</Button>
        </Group>
      </Page>
    </BareFrame>
  );
}
