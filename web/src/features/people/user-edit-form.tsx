import { Stack } from '@mantine/core';
import { updatePerson } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { useUserForm } from './use-user-form.ts';
import { UserFields } from './user-fields.tsx';
import { changedUserOf, userFormOf } from './user-form-values.ts';

interface UserEditFormProps {
  readonly uid: string;
  readonly person: Person;
  readonly name: string;
}

/** What the office knows of a person. An administrator's word makes a certificate valid. */
export function UserEditForm({ uid, person, name }: UserEditFormProps) {
  const { t } = useTranslation('people-users');
  const form = useUserForm(userFormOf(person));
  const saving = useCommand(updatePerson);

  async function save() {
    if (!form.check()) return;
    const saved = await saving.send((key) => ({ uid, key, ...changedUserOf(form.values, form.needsCert) }));
    if (saved) toast(t('form.saved', { name }));
  }

  return (
    <form
      noValidate
      aria-label={t('form.editTitle', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="md" maw={640}>
        <UserFields form={form} isNew={false} />
        <ServerButton command={saving} type="submit" sendingText={t('form.saving')}>
          {t('form.save')}
        </ServerButton>
      </Stack>
    </form>
  );
}
