import { Button, Group } from '@mantine/core';
import type { Person } from '@muster/domain/people/person';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideOnRequest } from './decide-on-request.tsx';
import { FirstPassword, type HandedOut } from './first-password.tsx';
import { hasNeverJoined } from '@muster/domain/people/invite';
import { InviteDialog } from './invite-dialog.tsx';
import { SuspendDialog } from './suspend-dialog.tsx';
import type { UserDialogProps } from './user-dialog-props.ts';
import { ReinstateDialog, ResetDialog, RoleDialog, SignOutDialog } from './user-dialogs.tsx';

type Act = 'invite' | 'role' | 'suspend' | 'reinstate' | 'reset' | 'signOut';

const DIALOGS = {
  invite: InviteDialog,
  role: RoleDialog,
  suspend: SuspendDialog,
  reinstate: ReinstateDialog,
  reset: ResetDialog,
  signOut: SignOutDialog,
} as const satisfies Record<Act, (props: UserDialogProps) => ReactNode>;

/** In the order of how much they change. */
const WHILE_ACTIVE = ['role', 'signOut', 'reset', 'suspend'] as const satisfies readonly Act[];

interface UserActionsProps {
  readonly uid: string;
  readonly person: Person;
  readonly name: string;
}

/** What can be done with an account as it stands; each asks before it is done. */
export function UserActions({ uid, person, name }: UserActionsProps) {
  const { t } = useTranslation('people-users');
  const [asked, setAsked] = useState<Act>();
  const [handedOut, setHandedOut] = useState<HandedOut>();
  if (person.state === 'pending') return <DecideOnRequest uid={uid} name={name} person={person} />;
  const Dialog = asked && DIALOGS[asked];
  return (
    <Group gap="sm" role="group" aria-label={t('actions.label', { name })}>
      {actsOn(person).map((act) => (
        <Button key={act} variant="default" onClick={() => setAsked(act)}>
          {act === 'invite' ? t('invite.again') : t(`actions.${act}`)}
        </Button>
      ))}
      {Dialog && (
        <Dialog uid={uid} person={person} name={name} onClose={() => setAsked(undefined)} onHandedOut={setHandedOut} />
      )}
      {handedOut && <FirstPassword handedOut={handedOut} onDone={() => setHandedOut(undefined)} />}
    </Group>
  );
}

function actsOn(person: Person): readonly Act[] {
  if (person.state === 'suspended') return ['reinstate'];
  if (person.state !== 'active') return [];
  return hasNeverJoined(person) ? ['invite', ...WHILE_ACTIVE] : WHILE_ACTIVE;
}
