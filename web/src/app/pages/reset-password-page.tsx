import { getRouteApi } from '@tanstack/react-router';
import { ResetForm } from '../../features/people/sign-in/reset-form.tsx';
import { SignedOutCard } from './signed-out-card.tsx';

const route = getRouteApi('/sign-in/reset');

export function ResetPasswordPage() {
  const { oobCode } = route.useSearch();
  return (
    <SignedOutCard>
      <ResetForm code={oobCode} />
    </SignedOutCard>
  );
}
