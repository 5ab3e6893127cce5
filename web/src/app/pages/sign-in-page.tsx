import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SampleSignIn } from '../../features/people/sign-in/sample-sign-in.tsx';
import { SignInForm } from '../../features/people/sign-in/sign-in-form.tsx';
import { useSignIn } from '../../features/people/sign-in/use-sign-in.ts';
import { inEmulators } from '../../firebase/config.ts';
import { homeOf } from '../guards.ts';
import { SignedOutCard } from './signed-out-card.tsx';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const router = useRouter();
  const { to } = route.useSearch();
  const signIn = useSignIn((session, anew) => {
    const target = to ?? homeOf(session.role);
    if (anew) location.assign(target);
    else void router.navigate({ href: target, replace: true });
  });
  return (
    <SignedOutCard>
      <SignInForm {...signIn} />
      {inEmulators && <SampleSignIn busy={signIn.busy} onChoose={signIn.send} />}
    </SignedOutCard>
  );
}
