import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Section } from '../../ui/page/section.tsx';

/** Pages about the own account that are rarely needed. */
export function ProfileLinks({ isAgent }: { readonly isAgent: boolean }) {
  const { t } = useTranslation('account');
  return (
    <Section title={t('links.title')}>
      <Group gap="sm">
        {isAgent && (
          <ButtonLink to="/mobile/me/stats" variant="default">
            {t('links.stats')}
          </ButtonLink>
        )}
        <ButtonLink to={isAgent ? '/mobile/me/waiting' : '/me/waiting'} variant="default">
          {t('links.waiting')}
        </ButtonLink>
        <ButtonLink to={isAgent ? '/mobile/me/privacy' : '/me/privacy'} variant="default">
          {t('links.privacy')}
        </ButtonLink>
      </Group>
    </Section>
  );
}
