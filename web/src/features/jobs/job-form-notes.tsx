import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.ts';
import type { JobForm } from './use-job-form.ts';
import { useWrongText } from './use-wrong-text.ts';

const FIELDS = [
  { field: 'instructions', hint: 'instructionsHint' },
  { field: 'dress', hint: 'dressHint' },
  { field: 'notes', hint: 'notesHint' },
] as const;

/** Texts, each with who may read it. */
export function JobFormNotes({ form: { values, change, touch, errors } }: { readonly form: JobForm }) {
  const { t } = useTranslation('jobs-form');
  const wrong = useWrongText(errors);
  return (
    <Stack gap="md">
      {FIELDS.map(({ field, hint }) => (
        <Textarea
          key={field}
          id={fieldId(field)}
          label={t(field)}
          description={t(hint)}
          autosize
          minRows={2}
          dir="auto"
          value={values[field]}
          error={wrong(field)}
          onChange={({ currentTarget: { value } }) => change({ [field]: value })}
          onBlur={() => touch(field)}
        />
      ))}
    </Stack>
  );
}
