import { Alert, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { externalStore, useExternal } from '../firebase/external-store.ts';
import type { Tone } from './theme/tokens.ts';

export interface Banner {
  readonly id: string;
  readonly tone: Tone;
  /** The worst first: 1 before 9. */
  readonly rank: number;
  readonly text: string;
  readonly action?: ReactNode;
}

/** More would push the page out of sight. */
const MOST = 2;
const shown = externalStore<readonly Banner[]>([]);

/** Says a lasting state at the top of the page for as long as it lasts. */
export function useBanner(banner: Banner | undefined): void {
  useEffect(() => {
    if (!banner) return undefined;
    shown.set([...shown.get().filter(({ id }) => id !== banner.id), banner].toSorted((a, b) => a.rank - b.rank));
    return () => shown.set(shown.get().filter((one) => one !== banner));
  }, [banner]);
}

export function Banners() {
  const banners = useExternal(shown).slice(0, MOST);
  return banners.map(({ id, tone, text, action }) => (
    <Alert key={id} color={tone} variant="light" radius={0} py={6} role="status">
      <Group justify="space-between" gap="sm">
        <Text size="sm">{text}</Text>
        {action}
      </Group>
    </Alert>
  ));
}
