import { MultiSelect } from '@mantine/core';
import { setScope } from '@muster/domain/people/people.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams, useZones } from '../../firebase/directory.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { UserRow } from './user-row.ts';

interface ScopeDialogProps {
  readonly row: UserRow;
  readonly onClose: () => void;
}

/** Zones and teams in which somebody decides; none: everywhere. */
export function ScopeDialog({ row: { uid, name, person }, onClose }: ScopeDialogProps) {
  const { t } = useTranslation('admin');
  const [zoneIds, setZones] = useState<string[]>([...(person.scope?.zoneIds ?? [])]);
  const [teamIds, setTeams] = useState<string[]>([...(person.scope?.teamIds ?? [])]);
  const optionsOf = (all: ReadonlyMap<string, { readonly name: string }>) =>
    [...all].map(([value, entry]) => ({ value, label: entry.name }));
  return (
    <CommandDialog
      contract={setScope}
      question={t('scope.question', { name })}
      verb={t('scope.save')}
      sendingText={t('scope.saving')}
      input={(key) => ({ uid, key, zoneIds, teamIds })}
      onDone={() => toast(t('scope.saved', { name }))}
      onClose={onClose}
    >
      <MultiSelect
        label={t('scope.zones')}
        placeholder={zoneIds.length + teamIds.length === 0 ? t('scope.everywhere') : ''}
        data={optionsOf(useZones().byId)}
        value={zoneIds}
        onChange={setZones}
        searchable
        hidePickedOptions
      />
      <MultiSelect
        label={t('scope.teams')}
        data={optionsOf(useTeams().byId)}
        value={teamIds}
        onChange={setTeams}
        searchable
        hidePickedOptions
      />
    </CommandDialog>
  );
}
