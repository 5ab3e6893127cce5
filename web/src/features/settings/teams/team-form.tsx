import { MultiSelect, NativeSelect } from '@mantine/core';
import { saveTeam } from '@muster/domain/settings/catalogues.contracts';
import type { Team } from '@muster/domain/settings/settings';
import { displayName } from '@muster/domain/people/person';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople, useZones } from '../../../firebase/directory.ts';
import { useCommand } from '../../../firebase/use-command.ts';
import { PersonPicker } from '../../../ui/fields/person-picker.tsx';
import { NamedForm } from '../named-form.tsx';

interface TeamFormProps {
  /** Left out: a new one. */
  readonly teamId?: string;
  readonly team?: Team;
  readonly onSaved: (name: string) => void;
}

const MOST_MEMBERS = 100;

interface Draft {
  readonly name: string;
  readonly members: string[];
  readonly zoneIds: string[];
  readonly leadUid: string;
}

function draftOf(team: Team | undefined): Draft {
  const { name = '', members = [], zoneIds = [], leadUid = '' } = team ?? {};
  return { name, members, zoneIds, leadUid };
}

/** Who works together, who leads, and where. */
export function TeamForm({ teamId, team, onSaved }: TeamFormProps) {
  const { t } = useTranslation('teams');
  const [draft, setDraft] = useState(() => draftOf(team));
  const saving = useCommand(saveTeam);
  const isNew = teamId === undefined;
  const words = { title: team?.name ?? t('new'), name: t('name'), nameMissing: t('nameMissing'), saving: t('saving') };

  async function save(name: string) {
    const { members, zoneIds, leadUid } = draft;
    const terms = { name, members, zoneIds, ...(members.includes(leadUid) && { leadUid }) };
    const saved = await saving.send((key) => ({
      key,
      change: isNew
        ? { act: 'create' as const, ...terms }
        : { act: 'save' as const, teamId, rev: team?.rev ?? 0, ...terms },
    }));
    if (saved) onSaved(name);
  }

  return (
    <NamedForm
      words={{ ...words, save: t(isNew ? 'create' : 'save') }}
      name={draft.name}
      onName={(name) => setDraft({ ...draft, name })}
      command={saving}
      onSave={(name) => void save(name)}
    >
      <MemberFields draft={draft} onChange={setDraft} />
    </NamedForm>
  );
}

interface MemberFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function MemberFields({ draft, onChange }: MemberFieldsProps) {
  const { t } = useTranslation('teams');
  const zones = useZones();
  const people = usePeople();
  const { members, leadUid, zoneIds } = draft;
  const agents = [...people.byId]
    .filter(([uid, { role, state }]) => role === 'agent' && (state === 'active' || members.includes(uid)))
    .map(([uid, person]) => ({ uid, name: displayName(person), note: zones.nameOf(person.zoneId ?? '') }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const leads = members.map((value) => ({ value, label: people.nameOf(value) }));
  return (
    <>
      <PersonPicker
        label={t('members')}
        people={agents}
        chosen={members}
        onChoose={(chosen) => onChange({ ...draft, members: chosen })}
        most={MOST_MEMBERS}
      />
      <NativeSelect
        label={t('lead')}
        value={members.includes(leadUid) ? leadUid : ''}
        data={[{ value: '', label: t('noLead') }, ...leads]}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, leadUid: value })}
      />
      <MultiSelect
        label={t('zones')}
        description={t('zonesHint')}
        data={[...zones.byId].map(([value, zone]) => ({ value, label: zone.name }))}
        value={zoneIds}
        onChange={(chosen) => onChange({ ...draft, zoneIds: chosen })}
        hidePickedOptions
        searchable
      />
    </>
  );
}
