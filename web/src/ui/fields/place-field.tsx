import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaceDraft } from './place.ts';

interface PlaceFieldProps {
  readonly value: PlaceDraft;
  readonly onChange: (value: PlaceDraft) => void;
  readonly onBlur?: () => void;
  /** Name of the area of a postcode; undefined when its district is unknown. */
  readonly findArea: (postcode: string) => string | undefined;
  readonly errors?: Partial<Record<'address' | 'postcode' | 'lat' | 'lon', string | undefined>>;
}

/** Where: address and postcode; where the postcode is unknown, or to be exact, a pin by hand. */
export function PlaceField({ value, onChange, onBlur, findArea, errors = {} }: PlaceFieldProps) {
  const { t } = useTranslation();
  const area = value.postcode.trim() === '' ? undefined : findArea(value.postcode);
  const { pin } = value;
  return (
    <Stack gap="md">
      <TextInput
        label={t('place.address')}
        autoComplete="street-address"
        value={value.address}
        error={errors.address}
        onChange={(event) => onChange({ ...value, address: event.currentTarget.value })}
        onBlur={onBlur}
      />
      <Group gap="sm" align="flex-end">
        <TextInput
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
        <Group gap="sm" align="flex-start">
          <TextInput
            label={t('place.lat')}
            inputMode="decimal"
            dir="ltr"
            value={pin.lat}
            error={errors.lat}
            onChange={(event) => onChange({ ...value, pin: { ...pin, lat: event.currentTarget.value } })}
            onBlur={onBlur}
            w={160}
          />
          <TextInput
            label={t('place.lon')}
            inputMode="decimal"
            dir="ltr"
            value={pin.lon}
            error={errors.lon}
            onChange={(event) => onChange({ ...value, pin: { ...pin, lon: event.currentTarget.value } })}
            onBlur={onBlur}
            w={160}
          />
        </Group>
      )}
    </Stack>
  );
}
