import { Menu } from '@mantine/core';
import { IconBrightness } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconMenu } from '../../ui/icon-menu.tsx';
import { chooseLook, LOOK_CHOICES } from '../../ui/theme/look.ts';

export function LookButton() {
  const { t } = useTranslation();
  return (
    <IconMenu label={t('look.title')} icon={<IconBrightness size={24} aria-hidden />}>
      {LOOK_CHOICES.map((look) => (
        <Menu.Item key={look} onClick={() => chooseLook(look)}>
          {t(`look.${look}`)}
        </Menu.Item>
      ))}
    </IconMenu>
  );
}
