import { MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import { saveTeam } from '@muster/domain/settings/catalogues.contracts';
import type { Team } from '@muster/domain/settings/settings';
import { displayName } from '@muster/domain/people/person';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople, useZones } from '../../../firebase/directory.ts';
import { useCommand } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { PersonPicker } from '../../../ui/fields/person-picker.tsx';

interface TeamFormProps {
  /** Left out: a new one. */
  readonly teamId?: string;
  readonly team?: Team;
  readonly onSaved: (name: string) => void;
}

const MOST_MEMBERS = 100;

/** Who works together, who leads, and where. */
export function TeamForm({ teamId, team, onSaved }: TeamFormProps) {
  const { t } = useTranslation('teams');
  const zones = useZones();
  const people = usePeople();
  const [name, setName] = useState(team?.name ?? '');
  const [members, setMembers] = useState<readonly string[]>(team?.members ?? []);
  const [leadUid, setLead] = useState(team?.leadUid ?? '');
  const [zoneIds, setZones] = useState<readonly string[]>(team?.zoneIds ?? []);
  const [hasTried, setTried] = useState(false);
  const saving = useCommand(saveTeam);
  const agents = [...people.byId]
    .filter(([uid, { role, state }]) => role === 'agent' && (state === 'active' || members.includes(uid)))
    .map(([uid, person]) => ({ uid, name: displayName(person), note: zones.nameOf(person.zoneId ?? '') }))
    .toSorted((a, b) => a.name.localeCompare(b.name));

  async function save() {
    setTried(true);
    if (name.trim() === '') return;
    const lead = members.includes(leadUid) ? { leadUid } : {};
    const terms = { name: name.trim(), members: [...members], zoneIds: [...zoneIds], ...lead };
    const saved = await saving.send((key) => ({
      key,
      change:
        teamId === undefined
          ? { act: 'create' as const, ...terms }
          : { act: 'save' as const, teamId, rev: team?.rev ?? 0, ...terms },
    }));
    if (saved) onSaved(terms.name);
  }

  return (
    <form
      noValidate
      aria-label={team?.name ?? t('new')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="md" maw={640}>
        <TextInput
          label={t('name')}
          required
          maxLength={60}
          value={name}
          error={hasTried && name.trim() === '' && t('nameMissing')}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <PersonPicker
          label={t('members')}
          people={agents}
          chosen={members}
          onChoose={setMembers}
          most={MOST_MEMBERS}
        />
        <NativeSelect
          label={t('lead')}
          value={members.includes(leadUid) ? leadUid : ''}
          data={[
            { value: '', label: t('noLead') },
            ...members.map((value) => ({ value, label: people.nameOf(value) })),
          ]}
          onChange={({ currentTarget: { value } }) => setLead(value)}
        />
        <MultiSelect
          label={t('zones')}
          description={t('zonesHint')}
          data={[...zones.byId].map(([value, zone]) => ({ value, label: zone.name }))}
          value={[...zoneIds]}
          onChange={setZones}
          hidePickedOptions
          searchable
        />
        <ServerButton command={saving} type="submit" sendingText={t('saving')}>
          {teamId === undefined ? t('create') : t('save')}
        </ServerButton>
      </Stack>
    </form>
  );
}
