import { Autocomplete, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { instantOf, wallTimeOf } from '../../ui/fields/instant-of.ts';
import { TimeField } from '../../ui/fields/time-field.tsx';
import type { WallTime } from '../../ui/fields/wall-time.ts';
import { fieldId } from './field-id.ts';
import type { JobFormValues } from './job-form-values.ts';
import type { JobForm } from './use-job-form.ts';
import { useWrongText } from './use-wrong-text.ts';

const MINUTE_MS = 60_000;

export function JobFormWhen({ form }: { readonly form: JobForm }) {
  const { t } = useTranslation('jobs-form');
  const { values, change, touch, errors } = form;
  const wrong = useWrongText(errors);
  const minutes = lengthOf(values);
  return (
    <Stack gap="md">
      <TimeField
        id={fieldId('start')}
        label={t('arrive')}
        tz={values.tz}
        value={values.start}
        error={wrong('start')}
        onChange={(start) => change({ start, end: movedEnd(values, start) })}
        onBlur={() => touch('start')}
      />
      <TimeField
        id={fieldId('end')}
        label={t('end')}
        tz={values.tz}
        value={values.end}
        error={wrong('end')}
        onChange={(end) => change({ end })}
        onBlur={() => touch('end')}
      />
      {minutes > 0 && (
        <Text size="sm" c="dimmed">
          {t('length', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
        </Text>
      )}
      <Autocomplete
        label={t('zone')}
        dir="ltr"
        data={Intl.supportedValuesOf('timeZone')}
        limit={20}
        value={values.tz}
        onChange={(tz) => change({ tz })}
      />
    </Stack>
  );
}

function lengthOf({ start, end, tz }: JobFormValues): number {
  const [from, to] = [instantOf(start, tz), instantOf(end, tz)];
  return from && to ? Math.round((to.getTime() - from.getTime()) / MINUTE_MS) : 0;
}

/** A job that is moved keeps its length. */
function movedEnd(values: JobFormValues, start: WallTime): WallTime {
  const from = instantOf(start, values.tz);
  const minutes = lengthOf(values);
  return from && minutes > 0 ? wallTimeOf(new Date(from.getTime() + minutes * MINUTE_MS), values.tz) : values.end;
}
