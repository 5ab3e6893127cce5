import { Autocomplete, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.ts';
import { withTimes } from './standing-form.ts';
import type { JobForm } from './use-job-form.ts';
import { useWrongText } from './use-wrong-text.ts';

/** Hours without a day, on the wall clock of the place. */
export function StandingWhen({ form }: { readonly form: JobForm }) {
  const { t } = useTranslation(['jobs-again', 'jobs-form']);
  const { values, change, errors } = form;
  const wrong = useWrongText(errors);
  const { start, end, tz } = values;
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-start">
        <TextInput
          id={fieldId('start')}
          type="time"
          label={t('jobs-form:arrive')}
          value={start.time}
          error={wrong('start')}
          onChange={({ currentTarget: { value } }) => change(withTimes(values, value, end.time))}
        />
        <TextInput
          id={fieldId('end')}
          type="time"
          label={t('jobs-form:end')}
          value={end.time}
          error={wrong('end')}
          onChange={({ currentTarget: { value } }) => change(withTimes(values, start.time, value))}
        />
      </Group>
      {end.day > start.day && <Text size="sm">{t('nextDay')}</Text>}
      <Autocomplete
        label={t('jobs-form:zone')}
        dir="ltr"
        data={Intl.supportedValuesOf('timeZone')}
        limit={20}
        value={tz}
        onChange={(zone) => change({ tz: zone })}
      />
    </Stack>
  );
}
