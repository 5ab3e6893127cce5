import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaceDraft } from './place.ts';

interface PlaceFieldProps {
  readonly value: PlaceDraft;
  /** The ids of its inputs are this and the name of the part: `job` gives `job-postcode`. */
  readonly id?: string;
  readonly onChange: (value: PlaceDraft) => void;
  readonly onBlur?: () => void;
  /** Name of the area of a postcode; undefined when its district is unknown. */
  readonly findArea: (postcode: string) => string | undefined;
  readonly errors?: Partial<Record<'address' | 'postcode' | 'lat' | 'lon', string | undefined>>;
}

/** Where: address and postcode; where the postcode is unknown, or to be exact, a pin by hand. */
export function PlaceField({ value, id, onChange, onBlur, findArea, errors = {} }: PlaceFieldProps) {
  const { t } = useTranslation();
  const area = value.postcode.trim() === '' ? undefined : findArea(value.postcode);
  const { pin } = value;
  const idOf = (part: string) => id && { id: `${id}-${part}` };
  return (
    <Stack gap="md">
      <TextInput
        {...idOf('address')}
        label={t('place.address')}
        autoComplete="street-address"
        value={value.address}
        error={errors.address}
        onChange={(event) => onChange({ ...value, address: event.currentTarget.value })}
        onBlur={onBlur}
      />
      <Group gap="sm" align="flex-end">
        <TextInput
          {...idOf('postcode')}
          label={t('place.postcode')}
          autoComplete="postal-code"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          value={value.postcode}
          error={errors.postcode}
          onChange={(event) => onChange({ ...value, postcode: event.currentTarget.value })}
          onBlur={onBlur}
          w={160}
        />
        {area && (
          <Text size="sm" c="dimmed" pb={10}>
            {t('place.found', { name: area })}
          </Text>
        )}
        <Button
          variant="subtle"
          onClick={() => onChange({ ...value, pin: pin ? undefined : { lat: '', lon: '' } })}
          aria-expanded={pin !== undefined}
        >
          {pin ? t('place.byPostcode') : t('place.setByHand')}
        </Button>
      </Group>
      {pin && (
        <PinFields
          id={id}
          pin={pin}
          onChange={(next) => onChange({ ...value, pin: next })}
          onBlur={onBlur}
          errors={errors}
        />
      )}
    </Stack>
  );
}

interface PinFieldsProps {
  readonly id: string | undefined;
  readonly pin: NonNullable<PlaceDraft['pin']>;
  readonly onChange: (pin: NonNullable<PlaceDraft['pin']>) => void;
  readonly onBlur: (() => void) | undefined;
  readonly errors: Partial<Record<'lat' | 'lon', string | undefined>>;
}

function PinFields({ id, pin, onChange, onBlur, errors }: PinFieldsProps) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" align="flex-start">
      {(['lat', 'lon'] as const).map((axis) => (
        <TextInput
          key={axis}
          {...(id && { id: `${id}-${axis}` })}
          label={t(`place.${axis}`)}
          inputMode="decimal"
          dir="ltr"
          value={pin[axis]}
          error={errors[axis]}
          onChange={(event) => onChange({ ...pin, [axis]: event.currentTarget.value })}
          onBlur={onBlur}
          w={160}
        />
      ))}
    </Group>
  );
}
