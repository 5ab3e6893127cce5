import { ForgotForm } from '../../features/people/sign-in/forgot-form.tsx';
import { SignedOutCard } from './signed-out-card.tsx';

export function ForgotPasswordPage() {
  return (
    <SignedOutCard>
      <ForgotForm />
    </SignedOutCard>
  );
}
