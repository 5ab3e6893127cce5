import { Select } from '@mantine/core';
import { displayName } from '@muster/domain/people/person';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../firebase/directory.ts';

const SHOWN = 50;

interface AgentChoiceProps {
  readonly uid: string | undefined;
  readonly onChoose: (uid: string | undefined) => void;
  readonly error: string | false;
}

/** One active agent, found by typing part of the name. */
export function AgentChoice({ uid, onChoose, error }: AgentChoiceProps) {
  const { t } = useTranslation(['desk-callout', 'common']);
  const { byId } = usePeople();
  const agents = useMemo(
    () =>
      [...byId]
        .filter(([, { role, state }]) => role === 'agent' && state === 'active')
        .map(([value, person]) => ({ value, label: displayName(person) }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    [byId],
  );
  return (
    <Select
      label={t('dialogs.person')}
      data={agents}
      value={uid ?? null}
      error={error}
      searchable
      limit={SHOWN}
      nothingFoundMessage={t('common:person.nobody')}
      onChange={(chosen) => onChoose(chosen ?? undefined)}
    />
  );
}
