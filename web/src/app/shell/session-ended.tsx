import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../../firebase/auth.ts';
import { useSessionEnd, useSignedIn } from '../../firebase/session.ts';
import { isLeaving, leave } from '../../firebase/sign-out.ts';
import { deviceZone, timeText } from '../../ui/time-text.ts';

/** Over the page, so that what was typed is still there after signing in again. */
export function SessionEnded() {
  const { t } = useTranslation('sign-in');
  const { email } = useSignedIn();
  const endedAt = useSessionEnd();
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);

  async function again(event: FormEvent) {
    event.preventDefault();
    setWrong(false);
    try {
      await signIn(email, password, true);
      setPassword('');
    } catch {
      setWrong(true);
    }
  }

  if (!endedAt || isLeaving()) return null;
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('ended', { time: timeText(endedAt, deviceZone()) })}
    >
      <form onSubmit={again}>
        <Stack>
          <Text size="sm">{t('endedHint')}</Text>
          <Text>{email}</Text>
          <PasswordInput
            label={t('password')}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={wrong && t('wrong')}
            data-autofocus
          />
          <Button type="submit">{t('submit')}</Button>
          <Button variant="subtle" onClick={() => leave().catch(reportError)}>
            {t('someoneElse')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
