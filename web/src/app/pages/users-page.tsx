import { Button, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstPassword, type HandedOut } from '../../features/people/first-password.tsx';
import { NewUserDialog } from '../../features/people/new-user-dialog.tsx';
import { useUserRows } from '../../features/people/use-user-rows.ts';
import { UsersList } from '../../features/people/users-list.tsx';
import { WaitingList } from '../../features/people/waiting-list.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/admin/users');

/** Every account, and new ones. */
export function UsersPage() {
  const { t } = useTranslation('people-users');
  const navigate = route.useNavigate();
  const choice = route.useSearch();
  const users = useUserRows();
  const [isCreating, setCreating] = useState(false);
  const [handedOut, setHandedOut] = useState<HandedOut>();

  function created(next: HandedOut) {
    setCreating(false);
    setHandedOut(next);
  }

  return (
    <Page title={t('title')} wide actions={<Button onClick={() => setCreating(true)}>{t('newUser')}</Button>}>
      <LivePart live={users} errorTitle={t('failed')}>
        {(rows) => (
          <Stack>
            <WaitingList rows={rows} />
            <UsersList
              rows={rows}
              choice={choice}
              onChoose={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
              onOpen={(uid) => void navigate({ to: '/admin/users/$uid', params: { uid } })}
            />
          </Stack>
        )}
      </LivePart>
      {isCreating && <NewUserDialog onCreated={created} onClose={() => setCreating(false)} />}
      {handedOut && <FirstPassword handedOut={handedOut} onDone={() => setHandedOut(undefined)} />}
    </Page>
  );
}
