import { Button, Group, Modal, Stack } from '@mantine/core';
import { createPerson } from '@muster/domain/people/people.contracts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { useSpokenLanguages } from '../../i18n/language.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import type { HandedOut } from './first-password.tsx';
import { useUserForm } from './use-user-form.ts';
import { UserFields } from './user-fields.tsx';
import { EMPTY_USER, newUserOf } from './user-form-values.ts';

interface NewUserDialogProps {
  readonly onCreated: (handedOut: HandedOut) => void;
  readonly onClose: () => void;
}

/** A new account; its first password is shown once afterwards. */
export function NewUserDialog({ onCreated, onClose }: NewUserDialogProps) {
  const { t } = useTranslation('people-users');
  const [lang = 'en'] = useSpokenLanguages();
  const form = useUserForm({ ...EMPTY_USER, lang });
  const creating = useCommand(createPerson);

  async function create() {
    if (!form.check()) return;
    const created = await creating.send((key) => ({ key, ...newUserOf(form.values, form.needsCert) }));
    if (created) onCreated({ name: `${form.values.first} ${form.values.last}`.trim(), password: created.password });
  }

  return (
    <Modal opened onClose={onClose} title={t('form.newTitle')} closeOnClickOutside={false}>
      <form
        noValidate
        aria-label={t('form.newTitle')}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Stack gap="md">
          <UserFields form={form} isNew />
          <Group justify="flex-end" gap="sm" align="flex-start">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <ServerButton command={creating} type="submit" sendingText={t('form.creating')}>
              {t('form.create')}
            </ServerButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
