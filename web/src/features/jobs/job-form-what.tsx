import { Autocomplete, Group, Radio, Stack, TextInput } from '@mantine/core';
import { URGENCIES } from '@muster/domain/messages/messages';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.ts';
import type { JobForm } from './use-job-form.ts';
import { useWrongText } from './use-wrong-text.ts';

interface JobFormWhatProps {
  readonly form: JobForm;
  /** Types that were used before. */
  readonly types: readonly string[];
}

export function JobFormWhat({ form, types }: JobFormWhatProps) {
  const { t } = useTranslation('jobs-form');
  const { values, change, touch, errors } = form;
  const wrong = useWrongText(errors);
  return (
    <Stack gap="md">
      <TextInput
        id={fieldId('title')}
        label={t('title')}
        required
        data-autofocus
        autoComplete="off"
        value={values.title}
        error={wrong('title')}
        onChange={({ currentTarget: { value } }) => change({ title: value })}
        onBlur={() => touch('title')}
      />
      <Autocomplete
        id={fieldId('type')}
        label={t('type')}
        description={t('typeHint')}
        required
        data={[...types]}
        value={values.type}
        error={wrong('type')}
        onChange={(type) => change({ type })}
        onBlur={() => touch('type')}
      />
      <Radio.Group
        label={t('urgency')}
        value={values.urgency}
        onChange={(value) => change({ urgency: URGENCIES.find((one) => one === value) ?? 'standard' })}
      >
        <Group gap="lg" mt="xs">
          {URGENCIES.map((urgency) => (
            <Radio key={urgency} value={urgency} label={t(urgency)} />
          ))}
        </Group>
      </Radio.Group>
    </Stack>
  );
}
