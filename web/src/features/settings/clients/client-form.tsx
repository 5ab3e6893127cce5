import { displayName } from '@muster/domain/people/person';
import { saveClient } from '@muster/domain/settings/catalogues.contracts';
import type { Client } from '@muster/domain/settings/settings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople, useZones } from '../../../firebase/directory.ts';
import { useCommand } from '../../../firebase/use-command.ts';
import { PersonPicker, type PersonChoice } from '../../../ui/fields/person-picker.tsx';
import { NamedForm } from '../named-form.tsx';

interface ClientFormProps {
  /** Left out: a new one. */
  readonly clientId?: string;
  readonly client?: Client;
  readonly onSaved: (name: string) => void;
}

const MOST_LISTED = 200;
const LISTS = ['allow', 'deny'] as const;

/** Whom work is done for, whom they ask for and whom they do not want. */
export function ClientForm({ clientId, client, onSaved }: ClientFormProps) {
  const { t } = useTranslation('customers');
  const [{ name, ...lists }, change] = useState({
    name: client?.name ?? '',
    allow: client?.allow ?? [],
    deny: client?.deny ?? [],
  });
  const saving = useCommand(saveClient);
  const choices = useChoices(lists);
  const isNew = clientId === undefined;
  const words = {
    title: client?.name ?? t('new'),
    name: t('name'),
    nameMissing: t('nameMissing'),
    saving: t('saving'),
  };

  async function save(named: string) {
    const terms = { name: named, ...lists };
    const saved = await saving.send((key) => ({
      key,
      change: isNew
        ? { act: 'create' as const, ...terms }
        : { act: 'save' as const, clientId, rev: client?.rev ?? 0, ...terms },
    }));
    if (saved) onSaved(named);
  }

  return (
    <NamedForm
      words={{ ...words, save: t(isNew ? 'create' : 'save') }}
      name={name}
      onName={(typed) => change({ ...lists, name: typed })}
      command={saving}
      onSave={(named) => void save(named)}
    >
      {LISTS.map((list) => (
        <PersonPicker
          key={list}
          label={t(list)}
          description={t(`${list}Hint`)}
          people={choices[list]}
          chosen={lists[list]}
          most={MOST_LISTED}
          onChoose={(uids) => change({ ...lists, name, [list]: uids })}
        />
      ))}
    </NamedForm>
  );
}

type Lists = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

/** Active agents, and whoever is listed already. Who is on the other list cannot be chosen, and it is said why. */
function useChoices({ allow, deny }: Lists): Record<keyof Lists, PersonChoice[]> {
  const { t } = useTranslation('customers');
  const zones = useZones();
  const people = usePeople();
  const choicesFor = (own: readonly string[], other: readonly string[], why: string) =>
    [...people.byId]
      .filter(([uid, { role, state }]) => own.includes(uid) || (role === 'agent' && state === 'active'))
      .map(([uid, person]) => {
        const isTaken = other.includes(uid);
        const note = isTaken ? why : zones.nameOf(person.zoneId ?? '');
        return { uid, name: displayName(person), note, disabled: isTaken };
      })
      .toSorted((a, b) => a.name.localeCompare(b.name));
  return { allow: choicesFor(allow, deny, t('isDenied')), deny: choicesFor(deny, allow, t('isAllowed')) };
}
