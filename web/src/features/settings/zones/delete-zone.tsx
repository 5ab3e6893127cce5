import { Text } from '@mantine/core';
import { saveZone } from '@muster/domain/settings/catalogues.contracts';
import type { Zone } from '@muster/domain/settings/settings';
import { useTranslation } from 'react-i18next';
import { DeleteButton } from '../../../ui/dialog/delete-button.tsx';

interface DeleteZoneProps {
  readonly zoneId: string;
  readonly zone: Zone;
  readonly onDeleted: () => void;
}

export function DeleteZone({ zoneId, zone, onDeleted }: DeleteZoneProps) {
  const { t } = useTranslation('zones');
  const change = { act: 'delete' as const, zoneId, rev: zone.rev ?? 0 };
  return (
    <DeleteButton
      contract={saveZone}
      question={t('deleteQuestion', { name: zone.name })}
      verb={t('delete')}
      sendingText={t('deleting')}
      input={(key) => ({ key, change })}
      onDone={onDeleted}
    >
      <Text>{t('deleteText')}</Text>
    </DeleteButton>
  );
}
