import { Button, Select, Stack, Text } from '@mantine/core';
import { placesNeeded } from '@muster/domain/jobs/places';
import type { Skill } from '@muster/domain/settings/settings';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonChoice } from '../../ui/fields/person-picker.tsx';
import { fieldId } from './field-id.ts';
import { emptyPosition, type PositionValues } from './job-form-values.ts';
import { PositionFields } from './position-fields.tsx';
import type { JobForm } from './use-job-form.ts';
import { useWrongText } from './use-wrong-text.ts';

interface JobFormWhoProps {
  readonly form: JobForm;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly people: readonly PersonChoice[];
}

export function JobFormWho({ form, skills, people }: JobFormWhoProps) {
  const { t } = useTranslation('jobs-form');
  const { values, change, errors } = form;
  const wrong = useWrongText(errors);
  const { positions } = values;
  const total = placesNeeded(positions.map(({ need }) => ({ need: Number(need) || 0 })));
  const replace = (at: number, next: PositionValues) =>
    change({ positions: positions.map((position, i) => (i === at ? next : position)) });
  return (
    <Stack gap="md">
      {positions.map((position, at) => (
        <PositionFields
          key={position.row}
          at={at}
          position={position}
          skills={skills}
          form={form}
          onChange={(next) => replace(at, next)}
          onRemove={() => change({ positions: positions.filter(({ row }) => row !== position.row) })}
        />
      ))}
      {wrong('positions') && (
        <Text id={fieldId('positions')} tabIndex={-1} c="var(--m-danger-ink)" size="sm">
          {wrong('positions')}
        </Text>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => change({ positions: [...positions, emptyPosition(crypto.randomUUID())] })}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('addPosition')}
      </Button>
      {total > 0 && <Text size="sm">{t('total', { count: total })}</Text>}
      <Select
        label={t('lead')}
        placeholder={t('nobody')}
        searchable
        clearable
        limit={50}
        data={people.map(({ uid, name }) => ({ value: uid, label: name }))}
        value={values.leadUid ?? null}
        onChange={(uid) => change({ leadUid: uid ?? undefined })}
      />
    </Stack>
  );
}
