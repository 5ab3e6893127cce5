import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAppConfig } from '../../firebase/app-config.ts';

/** For whoever the help did not help. */
export function CallTheOffice() {
  const { t } = useTranslation('help');
  const phone = useAppConfig().data?.phone;
  if (phone === undefined) return null;
  return (
    <Text>
      {`${t('office')}: `}
      <Anchor underline="always" href={`tel:${phone}`}>
        {phone}
      </Anchor>
    </Text>
  );
}
