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
  return (
    <DeleteButton
      contract={saveZone}
      input={(key) => ({ key, change: { act: 'delete' as const, zoneId, rev: zone.rev ?? 0 } })}
      verb={t('delete')}
      sendingText={t('deleting')}
      question={t('deleteQuestion', { name: zone.name })}
      text={t('deleteText')}
      onDeleted={onDeleted}
    />
  );
}
