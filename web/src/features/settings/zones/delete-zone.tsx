import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { saveZone } from '@muster/domain/settings/catalogues.contracts';
import type { Zone } from '@muster/domain/settings/settings';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../../ui/dialog/command-dialog.tsx';

interface DeleteZoneProps {
  readonly zoneId: string;
  readonly zone: Zone;
  readonly onDeleted: () => void;
}

export function DeleteZone({ zoneId, zone, onDeleted }: DeleteZoneProps) {
  const { t } = useTranslation('zones');
  const [isAsking, ask] = useDisclosure();
  const change = { act: 'delete' as const, zoneId, rev: zone.rev ?? 0 };
  return (
    <>
      <Button variant="default" onClick={ask.open}>
        {t('delete')}
      </Button>
      {isAsking && (
        <CommandDialog
          contract={saveZone}
          danger
          question={t('deleteQuestion', { name: zone.name })}
          verb={t('delete')}
          sendingText={t('deleting')}
          input={(key) => ({ key, change })}
          onDone={onDeleted}
          onClose={ask.close}
        >
          <Text>{t('deleteText')}</Text>
        </CommandDialog>
      )}
    </>
  );
}
