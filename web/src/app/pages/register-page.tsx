import { RegisterForm } from '../../features/people/register/register-form.tsx';
import { SignedOutCard } from './signed-out-card.tsx';

export function RegisterPage() {
  return (
    <SignedOutCard>
      <RegisterForm />
    </SignedOutCard>
  );
}
