import { Group, MultiSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface PersonChoice {
  readonly uid: string;
  readonly name: string;
  /** "4 km · free", or why not. */
  readonly note?: string;
  readonly disabled?: boolean;
}

interface PersonPickerProps {
  readonly label?: string;
  readonly description?: string;
  readonly people: readonly PersonChoice[];
  readonly chosen: readonly string[];
  readonly onChoose: (uids: string[]) => void;
  readonly onBlur?: () => void;
  readonly most?: number;
  readonly error?: string | undefined;
}

/** Chooses people by typing part of a name. */
export function PersonPicker(props: PersonPickerProps) {
  const { label, description, people, chosen, onChoose, onBlur, most, error } = props;
  const { t } = useTranslation();
  const noteOf = new Map(people.map(({ uid, note }) => [uid, note]));
  return (
    <MultiSelect
      label={label ?? t('person.choose')}
      description={description}
      data={people.map(({ uid, name, disabled = false }) => ({ value: uid, label: name, disabled }))}
      value={[...chosen]}
      onChange={onChoose}
      onBlur={onBlur}
      error={error}
      // Where the names leave no room beside them, the line below is seen to be for typing.
      placeholder={t('person.type')}
      searchable
      hidePickedOptions
      limit={50}
      nothingFoundMessage={t('person.nobody')}
      {...(most !== undefined && { maxValues: most })}
      renderOption={({ option }) => (
        <Group justify="space-between" gap="sm" wrap="nowrap" flex={1}>
          <span dir="auto">{option.label}</span>
          <Text size="xs" c="dimmed">
            {noteOf.get(option.value)}
          </Text>
        </Group>
      )}
    />
  );
}
