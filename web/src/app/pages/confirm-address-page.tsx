import { getRouteApi } from '@tanstack/react-router';
import { confirmAddress } from '@muster/domain/people/people.contracts';
import { useTranslation } from 'react-i18next';
import { ResetForm } from '../../features/people/sign-in/reset-form.tsx';
import { signIn } from '../../firebase/auth.ts';
import { call } from '../../firebase/functions.ts';
import { currentSession } from '../../firebase/session.ts';
import { eraseFormerPerson } from '../../firebase/sign-out.ts';
import { SignedOutCard } from './signed-out-card.tsx';

const route = getRouteApi('/register/confirm');

/** Where the link of a request or of an invitation leads: a password, and then the page that waits, or the app. */
export function ConfirmAddressPage() {
  const { t } = useTranslation('register');
  const { oobCode, in: isInvited } = route.useSearch();

  async function enter(email: string, password: string) {
    await call(confirmAddress, { email });
    await signIn(email, password, true);
    const session = await currentSession();
    if (session) await eraseFormerPerson(session.uid);
    location.assign(isInvited ? '/' : '/pending');
  }

  return (
    <SignedOutCard>
      <ResetForm
        code={oobCode}
        title={t(isInvited ? 'invitedTitle' : 'confirmTitle')}
        verb={t(isInvited ? 'invited' : 'confirm')}
        onSet={enter}
      />
    </SignedOutCard>
  );
}
