import { Checkbox, Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useClients, useTeams } from '../../firebase/directory.ts';
import { PersonPicker, type PersonChoice } from '../../ui/fields/person-picker.tsx';
import { fieldId } from './field-id.ts';
import { HOWS } from './job-form-values.ts';
import type { JobForm } from './use-job-form.ts';
import { useWrongText } from './use-wrong-text.ts';

/** As many as one callable takes. */
const MOST_NAMED = 100;

interface JobFormHowProps {
  readonly form: JobForm;
  readonly people: readonly PersonChoice[];
}

export function JobFormHow({ form, people }: JobFormHowProps) {
  const { t } = useTranslation('jobs-form');
  const { values, change } = form;
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('how.label')}
        value={values.how}
        onChange={(value) => change({ how: HOWS.find((one) => one === value) ?? 'waves' })}
      >
        <Stack gap="sm" mt="xs">
          {HOWS.map((how) => (
            <Radio key={how} value={how} label={t(`how.${how}`)} description={t(`how.${how}Hint`)} />
          ))}
        </Stack>
      </Radio.Group>
      {values.how === 'team' && <Team form={form} />}
      {values.how !== 'queue' && (
        <Checkbox
          label={t('approve')}
          description={t('approveHint')}
          checked={values.approve === true}
          onChange={({ currentTarget: { checked } }) => change({ approve: checked || undefined })}
        />
      )}
      {values.how === 'waves' && <Pace form={form} />}
      {values.how === 'named' && <Named form={form} people={people} />}
      <Customer form={form} />
      <Welfare form={form} />
    </Stack>
  );
}

function Pace({ form: { values, change, touch, errors } }: { readonly form: JobForm }) {
  const { t } = useTranslation('jobs-form');
  const wrong = useWrongText(errors);
  return (
    <Group gap="md" align="flex-start">
      {(['waveSize', 'waitSec'] as const).map((field) => (
        <TextInput
          key={field}
          id={fieldId(field)}
          label={t(field)}
          description={t('automatic')}
          inputMode="numeric"
          autoComplete="off"
          w={200}
          value={values[field]}
          error={wrong(field)}
          onChange={({ currentTarget: { value } }) => change({ [field]: value })}
          onBlur={() => touch(field)}
        />
      ))}
    </Group>
  );
}

function Team({ form: { values, change, touch, errors } }: { readonly form: JobForm }) {
  const { t } = useTranslation('jobs-form');
  const wrong = useWrongText(errors);
  const teams = useTeams().byId;
  return (
    <Stack gap="sm">
      <Select
        id={fieldId('teamId')}
        label={t('team')}
        data={[...teams].map(([value, { name, members }]) => ({ value, label: `${name} (${members.length})` }))}
        value={values.teamId ?? null}
        error={wrong('teamId')}
        searchable
        onChange={(teamId) => change({ teamId: teamId ?? undefined })}
        onBlur={() => touch('teamId')}
      />
      <Checkbox
        label={t('thenOthers')}
        checked={values.thenOthers === true}
        onChange={({ currentTarget: { checked } }) => change({ thenOthers: checked || undefined })}
      />
    </Stack>
  );
}

/** For those who work alone. */
function Welfare({ form: { values, change, touch, errors } }: { readonly form: JobForm }) {
  const { t } = useTranslation('jobs-form');
  const wrong = useWrongText(errors);
  return (
    <TextInput
      id={fieldId('welfareMin')}
      label={t('welfareMin')}
      description={t('welfareHint')}
      inputMode="numeric"
      autoComplete="off"
      maw={320}
      value={values.welfareMin ?? ''}
      error={wrong('welfareMin')}
      onChange={({ currentTarget: { value } }) => change({ welfareMin: value === '' ? undefined : value })}
      onBlur={() => touch('welfareMin')}
    />
  );
}

/** Whose work it is: they may ask for people, or not want some. */
function Customer({ form: { values, change } }: { readonly form: JobForm }) {
  const { t } = useTranslation('jobs-form');
  const clients = useClients().byId;
  if (clients.size === 0 && values.clientId === undefined) return null;
  return (
    <Select
      label={t('client')}
      description={t('clientHint')}
      data={[...clients].map(([value, { name }]) => ({ value, label: name }))}
      value={values.clientId ?? null}
      searchable
      clearable
      onChange={(clientId) => change({ clientId: clientId ?? undefined })}
    />
  );
}

function Named({ form, people }: JobFormHowProps) {
  const { t } = useTranslation('jobs-form');
  const { values, change, touch, errors } = form;
  const wrong = useWrongText(errors);
  return (
    <Stack gap="sm">
      <PersonPicker
        label={t('named')}
        people={people}
        chosen={values.named}
        most={MOST_NAMED}
        onChoose={(named) => change({ named })}
        onBlur={() => touch('named')}
        error={wrong('named')}
      />
      <Checkbox
        label={t('together')}
        description={t('togetherHint')}
        checked={values.together}
        onChange={({ currentTarget: { checked } }) => change({ together: checked })}
      />
    </Stack>
  );
}
