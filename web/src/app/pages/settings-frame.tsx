import { Stack } from '@mantine/core';
import { SETTINGS_SECTIONS } from '@muster/domain/settings/sections';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { TabRow } from '../../ui/tab-row.tsx';

const ALL_SECTIONS = ['organisation', ...SETTINGS_SECTIONS, 'security'] as const;

interface SettingsFrameProps {
  readonly section: (typeof ALL_SECTIONS)[number];
  readonly children: ReactNode;
}

/** One section of the settings, with the others a tab away. */
export function SettingsFrame({ section, children }: SettingsFrameProps) {
  const { t } = useTranslation(['settings', 'organisation']);
  const navigate = useNavigate();
  return (
    <Page title={t('title')} back={<BackLink to="/admin">{t('organisation:back')}</BackLink>} wide>
      <TabRow
        label={t('title')}
        tabs={ALL_SECTIONS.map((id) => ({ id, label: t(`sections.${id}`) }))}
        value={section}
        onChange={(next) => void navigate({ to: `/admin/settings/${next}` })}
      >
        <Stack gap="md">{children}</Stack>
      </TabRow>
    </Page>
  );
}
