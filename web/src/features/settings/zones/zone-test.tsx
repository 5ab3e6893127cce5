import { Text, TextInput } from '@mantine/core';
import { readPostcode } from '@muster/domain/geo/postcode';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoken } from '../../../ui/use-spoken.ts';

interface ZoneTestProps {
  /** The zone of a district, by name. */
  readonly answer: (outward: string) => string | undefined;
}

/** "Which zone is E20 1EJ?", answered while it is typed. */
export function ZoneTest({ answer }: ZoneTestProps) {
  const { t } = useTranslation('zones');
  const [typed, setTyped] = useState('');
  const postcode = readPostcode(typed);
  const zone = postcode && answer(postcode.outward);
  const said = postcode
    ? zone === undefined
      ? t('test.none', { postcode: postcode.text })
      : t('test.in', { postcode: postcode.text, zone })
    : '';
  useSpoken(said);
  return (
    <div>
      <TextInput
        label={t('test.label')}
        dir="ltr"
        w={220}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      <Text size="sm" mt={4}>
        {said || t('test.hint')}
      </Text>
    </div>
  );
}
