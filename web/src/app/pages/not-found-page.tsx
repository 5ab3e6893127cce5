import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BareFrame } from '../../ui/page/bare-frame.tsx';
import { Page } from '../../ui/page/page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <BareFrame>
      <Page title={t('noPage.title')}>
        <Text>{t('noPage.text')}</Text>
        <Link to="/">{t('noPage.home')}</Link>
      </Page>
    </BareFrame>
  );
}
