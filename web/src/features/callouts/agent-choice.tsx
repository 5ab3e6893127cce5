import { displayName } from '@muster/domain/people/person';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../firebase/directory.ts';
import { PersonPicker } from '../../ui/fields/person-picker.tsx';

interface AgentChoiceProps {
  readonly uid: string | undefined;
  readonly onChoose: (uid: string | undefined) => void;
  readonly error: string | false;
}

/** One active agent, found by typing part of the name. */
export function AgentChoice({ uid, onChoose, error }: AgentChoiceProps) {
  const { t } = useTranslation('desk-callout');
  const { byId } = usePeople();
  const people = useMemo(
    () =>
      [...byId]
        .filter(([, { role, state }]) => role === 'agent' && state === 'active')
        .map(([id, person]) => ({ uid: id, name: displayName(person), note: person.home?.outward ?? '' }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    [byId],
  );
  return (
    <PersonPicker
      label={t('dialogs.person')}
      people={people}
      chosen={uid === undefined ? [] : [uid]}
      most={1}
      error={error || undefined}
      onChoose={(uids) => onChoose(uids.at(-1))}
    />
  );
}
