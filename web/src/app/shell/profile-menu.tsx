import { ActionIcon, Avatar, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { displayName } from '@muster/domain/people/person';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOwnPages } from '../../features/messages/own-pages.ts';
import { useOwnPerson } from '../../firebase/me.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { chooseLook, LOOK_CHOICES, useLookChoice } from '../../ui/theme/look.ts';
import { ChangePassword } from './change-password.tsx';
import { useSignOut } from './sign-out.tsx';

export function ProfileMenu() {
  const { t } = useTranslation(['shell', 'common']);
  const { email, role } = useSignedIn();
  const person = useOwnPerson().data;
  const name = person ? displayName(person) : email;
  const chosen = useLookChoice();
  const [changing, change] = useDisclosure();
  const { signOut, dialog } = useSignOut();
  const pages = useOwnPages();

  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="neutral" size={48} radius="xl">
            <span className="m-spoken-only">{t('profile.open')}</span>
            <Avatar color="accent" variant="light" size={36} radius="xl" aria-hidden>
              {initialsOf(name)}
            </Avatar>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text fw={600} c="var(--m-text)" dir="auto">
              {name}
            </Text>
            {role && t(`common:role.${role}`)}
          </Menu.Label>
          <Menu.Divider />
          <Menu.Label>{t('common:look.title')}</Menu.Label>
          {LOOK_CHOICES.map((look) => (
            <Menu.Item
              key={look}
              onClick={() => chooseLook(look)}
              aria-current={look === chosen}
              leftSection={<IconCheck size={18} aria-hidden opacity={look === chosen ? 1 : 0} />}
            >
              {t(`common:look.${look}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item component={Link} to={pages.me}>
            {t('profile.mine')}
          </Menu.Item>
          <Menu.Item onClick={change.open}>{t('profile.changePassword')}</Menu.Item>
          <Menu.Item onClick={signOut}>{t('profile.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChangePassword opened={changing} onClose={change.close} />
      {dialog}
    </>
  );
}

function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return `${first.at(0) ?? ''}${others.at(-1)?.at(0) ?? ''}`.toUpperCase();
}
