import { ActionIcon, Group, MultiSelect, TextInput } from '@mantine/core';
import type { Skill } from '@muster/domain/settings/settings';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.ts';
import type { PositionValues } from './job-form-values.ts';
import styles from './job-form.module.css';
import type { JobForm } from './use-job-form.ts';
import { useWrongText } from './use-wrong-text.ts';

interface PositionFieldsProps {
  readonly at: number;
  readonly position: PositionValues;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly form: JobForm;
  readonly onChange: (position: PositionValues) => void;
  readonly onRemove: () => void;
}

/** One position: what it is called, how many people, and what they need. */
export function PositionFields({ at, position, skills, form, onChange, onRemove }: PositionFieldsProps) {
  const { t } = useTranslation('jobs-form');
  const wrong = useWrongText(form.errors);
  const field = (name: string) => `positions.${at}.${name}`;
  const name = position.label.trim() || t('positionN', { n: at + 1 });
  return (
    <div role="group" aria-label={t('positionN', { n: at + 1 })} className={styles['position']}>
      <TextInput
        id={fieldId(field('label'))}
        label={t('position')}
        required
        autoComplete="off"
        value={position.label}
        error={wrong(field('label'))}
        onChange={({ currentTarget: { value } }) => onChange({ ...position, label: value })}
        onBlur={() => form.touch(field('label'))}
        className={styles['label'] ?? ''}
      />
      <TextInput
        id={fieldId(field('need'))}
        label={t('people')}
        required
        inputMode="numeric"
        autoComplete="off"
        value={position.need}
        error={wrong(field('need'))}
        onChange={({ currentTarget: { value } }) => onChange({ ...position, need: value })}
        onBlur={() => form.touch(field('need'))}
        className={styles['need'] ?? ''}
      />
      <MultiSelect
        label={t('needs')}
        placeholder={position.skills.length === 0 ? t('needsHint') : ''}
        searchable
        hidePickedOptions
        data={[...skills].map(([value, skill]) => ({ value, label: skill.name }))}
        value={[...position.skills]}
        onChange={(chosen) => onChange({ ...position, skills: chosen })}
        className={styles['needs'] ?? ''}
      />
      {form.values.positions.length > 1 && (
        <Group className={styles['remove'] ?? ''}>
          <ActionIcon variant="default" size={42} aria-label={t('removePosition', { name })} onClick={onRemove}>
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </Group>
      )}
    </div>
  );
}
