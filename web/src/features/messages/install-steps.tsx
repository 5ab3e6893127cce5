import { Group, Stack, Text, ThemeIcon } from '@mantine/core';
import {
  type Icon,
  IconBattery3,
  IconBell,
  IconCheck,
  IconDeviceDesktopDown,
  IconDotsVertical,
  IconHome,
  IconShare2,
  IconSquarePlus,
  IconToggleRight,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InstallPlace } from './install-place.ts';

const STEPS = {
  ios: [
    ['ios.share', IconShare2],
    ['ios.add', IconSquarePlus],
    ['ios.web', IconToggleRight],
    ['ios.confirm', IconCheck],
    ['ios.open', IconHome],
    ['ios.alerts', IconBell],
  ],
  android: [
    ['android.menu', IconDotsVertical],
    ['android.add', IconSquarePlus],
    ['android.open', IconHome],
    ['android.battery', IconBattery3],
  ],
  desktop: [
    ['desktop.icon', IconDeviceDesktopDown],
    ['desktop.open', IconHome],
  ],
} as const satisfies Record<string, readonly (readonly [string, Icon])[]>;

/** Numbered steps in the words of the device, each with a drawing of what to look for. */
export function InstallSteps({ place }: { readonly place: Extract<InstallPlace, keyof typeof STEPS> }) {
  const { t } = useTranslation('alerts');
  return (
    <Stack component="ol" gap="sm" m={0} p={0} aria-label={t('install.steps')} style={{ listStyle: 'none' }}>
      {STEPS[place].map(([text, Drawing], i) => (
        <Group component="li" key={text} gap="sm" wrap="nowrap" align="center">
          <ThemeIcon size={44} variant="light" color="accent" aria-hidden>
            <Drawing size={26} />
          </ThemeIcon>
          <Text>{`${i + 1}. ${t(`install.${text}`)}`}</Text>
        </Group>
      ))}
    </Stack>
  );
}
