import { saveClient } from '@muster/domain/settings/catalogues.contracts';
import type { Client } from '@muster/domain/settings/settings';
import { useTranslation } from 'react-i18next';
import { DeleteButton } from '../../../ui/dialog/delete-button.tsx';

interface DeleteClientProps {
  readonly clientId: string;
  readonly client: Client;
  readonly onDeleted: () => void;
}

export function DeleteClient({ clientId, client, onDeleted }: DeleteClientProps) {
  const { t } = useTranslation('customers');
  return (
    <DeleteButton
      contract={saveClient}
      input={(key) => ({ key, change: { act: 'delete' as const, clientId, rev: client.rev ?? 0 } })}
      verb={t('delete')}
      sendingText={t('deleting')}
      question={t('deleteQuestion', { name: client.name })}
      text={t('deleteText')}
      onDeleted={onDeleted}
    />
  );
}
