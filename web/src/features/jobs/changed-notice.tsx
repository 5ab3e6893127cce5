import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announceNow } from '../../ui/announce.tsx';
import { DifferenceList } from './difference-list.tsx';
import type { JobFormValues } from './job-form-values.ts';
import { changedFields, conflicts } from './merge-forms.ts';
import type { EditedJob } from './use-edited-job.ts';
import type { useFieldText } from './use-field-text.ts';

interface ChangedNoticeProps {
  readonly edited: EditedJob;
  readonly theirs: JobFormValues;
  readonly textOf: ReturnType<typeof useFieldText>;
}

/** Somebody else saved the job in the meantime: what they changed, and how to go on without losing either. */
export function ChangedNotice({ edited: { base, form, catchUp }, theirs, textOf }: ChangedNoticeProps) {
  const { t } = useTranslation('jobs-form');
  const both = conflicts(base.values, theirs, form.values);
  const fields = both.length > 0 ? both : changedFields(base.values, theirs);
  const title = t('changed.title');

  useEffect(() => announceNow(title), [title]);

  return (
    <Alert color="warning" variant="light" role="alert" title={title}>
      <Stack gap="sm">
        <Text>{both.length > 0 ? t('changed.both') : t('changed.onlyThey')}</Text>
        <DifferenceList
          caption={title}
          fields={fields}
          before={{ head: t('changed.theirs'), values: theirs }}
          after={{ head: t('changed.mine'), values: form.values }}
          textOf={textOf}
        />
        <Group gap="sm">
          <Button onClick={() => catchUp(true)}>{t('changed.goOn')}</Button>
          <Button variant="default" onClick={() => catchUp(false)}>
            {t('changed.takeTheirs')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
