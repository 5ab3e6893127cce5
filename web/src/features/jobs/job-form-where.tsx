import { Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PhoneField } from '../../ui/fields/phone-field.tsx';
import { PlaceField } from '../../ui/fields/place-field.tsx';
import { FORM_ID } from './field-id.ts';
import type { JobForm } from './use-job-form.ts';
import { useWrongText } from './use-wrong-text.ts';

const PLACE_FIELDS = ['address', 'postcode', 'lat', 'lon'] as const;

export function JobFormWhere({ form }: { readonly form: JobForm }) {
  const { t } = useTranslation('jobs-form');
  const { values, change, touch, errors, areaOf } = form;
  const wrong = useWrongText(errors);
  const typed = { address: values.address, postcode: values.postcode, lat: values.pin?.lat, lon: values.pin?.lon };
  return (
    <Stack gap="md">
      <PlaceField
        id={FORM_ID}
        value={values}
        onChange={({ address, postcode, pin }) => change({ address, postcode, pin: pin && { ...pin } })}
        onBlur={() => touch(...PLACE_FIELDS.filter((field) => typed[field]))}
        findArea={areaOf}
        errors={{
          address: wrong('address'),
          postcode: wrong('postcode'),
          lat: wrong('lat'),
          lon: wrong('lon'),
        }}
      />
      <Textarea
        label={t('access')}
        description={t('accessHint')}
        autosize
        minRows={1}
        value={values.access}
        error={wrong('access')}
        onChange={({ currentTarget: { value } }) => change({ access: value })}
        onBlur={() => touch('access')}
      />
      <TextInput
        label={t('contactName')}
        autoComplete="off"
        value={values.contactName}
        onChange={({ currentTarget: { value } }) => change({ contactName: value })}
      />
      <PhoneField
        label={t('contactPhone')}
        autoComplete="off"
        value={values.contactPhone}
        onChange={({ currentTarget: { value } }) => change({ contactPhone: value })}
      />
    </Stack>
  );
}
