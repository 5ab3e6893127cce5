import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { URGENCIES } from '@muster/domain/messages/messages';
import { displayName } from '@muster/domain/people/person';
import { isStaff } from '@muster/domain/people/roles';
import { useTranslation } from 'react-i18next';
import { usePeople, useTeams } from '../../firebase/directory.ts';
import type { BulkChoice } from './bulk-run.ts';

interface BulkFieldsProps {
  readonly choice: BulkChoice;
  readonly minutes: string;
  readonly onMinutes: (minutes: string) => void;
  readonly onChange: (change: Partial<BulkChoice>) => void;
}

export const WHOLE = /^-?\d{1,5}$/;
const LONGEST_TEXT = 1000;

/** What the act must know. */
export function BulkFields({ choice, minutes, onMinutes, onChange: change }: BulkFieldsProps) {
  const { t } = useTranslation('jobs');
  switch (choice.act) {
    case 'move':
      return (
        <TextInput
          label={t('bulk.minutes')}
          description={t('bulk.minutesHint')}
          value={minutes}
          onChange={({ currentTarget: { value } }) => {
            onMinutes(value);
            if (WHOLE.test(value)) change({ byMinutes: Number(value) });
          }}
        />
      );
    case 'day':
      return (
        <TextInput
          type="date"
          label={t('bulk.day')}
          description={t('bulk.dayHint')}
          value={choice.day}
          onChange={({ currentTarget: { value } }) => change({ day: value })}
        />
      );
    case 'urgency':
      return (
        <OneOf
          label={t('urgency.label')}
          value={choice.urgency}
          values={URGENCIES}
          textOf={(urgency) => t(`urgency.${urgency}`)}
          onChoose={(urgency) => change({ urgency })}
        />
      );
    case 'cancel':
      return <Reason choice={choice} onChange={change} />;
    case 'message':
      return <Words choice={choice} onChange={change} />;
    case 'owner':
      return <Owner choice={choice} onChange={change} />;
    case 'team':
      return <Team choice={choice} onChange={change} />;
    case 'send':
    case 'pause':
    case 'resume':
    case 'duplicate':
      return null;
  }
}

type ChoiceProps = Pick<BulkFieldsProps, 'choice' | 'onChange'>;

function Reason({ choice, onChange }: ChoiceProps) {
  const { t } = useTranslation('jobs');
  return (
    <TextInput
      label={t('bulk.reason')}
      required
      maxLength={300}
      value={choice.reason}
      onChange={({ currentTarget: { value } }) => onChange({ reason: value })}
    />
  );
}

function Words({ choice, onChange }: ChoiceProps) {
  const { t } = useTranslation('jobs');
  return (
    <Textarea
      label={t('bulk.text')}
      required
      maxLength={LONGEST_TEXT}
      autosize
      minRows={3}
      maxRows={8}
      value={choice.text}
      onChange={({ currentTarget: { value } }) => onChange({ text: value })}
    />
  );
}

function Owner({ choice, onChange }: ChoiceProps) {
  const { t } = useTranslation('jobs');
  const staff = [...usePeople().byId]
    .filter(([, { role, state }]) => isStaff(role) && state === 'active')
    .map(([value, person]) => ({ value, label: displayName(person) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <Select
      label={t('bulk.owner')}
      description={t('bulk.ownerHint')}
      data={staff}
      value={choice.ownerUid || null}
      searchable
      onChange={(ownerUid) => onChange({ ownerUid: ownerUid ?? '' })}
    />
  );
}

function Team({ choice, onChange }: ChoiceProps) {
  const { t } = useTranslation('jobs');
  const teams = [...useTeams().byId]
    .map(([value, { name, members }]) => ({
      value,
      label: `${name} (${members.length})`,
      disabled: members.length === 0,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <Select
        label={t('bulk.team')}
        description={t('bulk.teamHint')}
        data={teams}
        value={choice.teamId || null}
        searchable
        onChange={(teamId) => onChange({ teamId: teamId ?? '' })}
      />
      <Checkbox
        label={t('bulk.thenOthers')}
        checked={choice.thenOthers}
        onChange={({ currentTarget: { checked } }) => onChange({ thenOthers: checked })}
      />
    </>
  );
}
