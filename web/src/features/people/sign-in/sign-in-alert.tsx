import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SignInProblem } from './sign-in-outcome.ts';

interface SignInAlertProps {
  readonly problem: SignInProblem | undefined;
  readonly wait: string | undefined;
}

/** Says why somebody is not in; the region is there from the start, so that it is spoken. */
export function SignInAlert({ problem, wait }: SignInAlertProps) {
  const { t } = useTranslation('sign-in');
  return (
    <div role="alert">
      {problem && (
        <Alert color="danger" variant="light" role="presentation">
          {problem === 'wait' ? t('wait', { time: wait ?? '5:00' }) : t(problem)}
        </Alert>
      )}
    </div>
  );
}
