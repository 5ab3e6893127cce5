import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOwnPerson } from '../../firebase/me.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Section } from '../../ui/page/section.tsx';
import { useOwnPages } from './own-pages.ts';

/** Whether alerts reach the person at all, and the two pages that help. */
export function AlertsAtProfile() {
  const { t } = useTranslation('profile');
  const reach = useOwnPerson().data?.reach?.state ?? 'never';
  const pages = useOwnPages();
  return (
    <Section title={t('alerts.title')}>
      <Text>{t(`alerts.${reach}`)}</Text>
      <Group gap="sm">
        <ButtonLink to={pages.reach} variant="default" h={48}>
          {t('alerts.test')}
        </ButtonLink>
        <ButtonLink to={pages.notifications} variant="default" h={48}>
          {t('alerts.notifications')}
        </ButtonLink>
        <ButtonLink to={pages.install} variant="default" h={48}>
          {t('alerts.install')}
        </ButtonLink>
      </Group>
    </Section>
  );
}
