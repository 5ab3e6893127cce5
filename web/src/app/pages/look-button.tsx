import { ActionIcon, Menu } from '@mantine/core';
import { IconBrightness } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chooseLook, LOOK_CHOICES } from '../../ui/theme/look.ts';

export function LookButton() {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="neutral" size={48} aria-label={t('look.title')}>
          <IconBrightness size={24} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {LOOK_CHOICES.map((look) => (
          <Menu.Item key={look} onClick={() => chooseLook(look)}>
            {t(`look.${look}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
