import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Live } from '../../firebase/live/source.ts';
import { deviceZone, timeText } from '../time-text.ts';
import { useOnline } from '../use-online.ts';

const STALE_AFTER_MS = 30_000;

/** "as of 12:41" while the server has not confirmed what is shown; says so when that lasts. */
export function LiveNote({ live }: { readonly live: Pick<Live<unknown>, 'status' | 'fromCache' | 'asOf'> }) {
  const { t } = useTranslation();
  const online = useOnline();
  const unconfirmed = live.status === 'ready' && live.fromCache;
  const stale = useLasting(unconfirmed && online, STALE_AFTER_MS);
  if (!unconfirmed || !live.asOf) return null;
  const time = timeText(live.asOf, deviceZone());
  return (
    <Text size="xs" c="dimmed">
      {stale ? t('state.stale', { time }) : t('state.asOf', { time })}
    </Text>
  );
}

/** True once the state has held for that long. */
function useLasting(state: boolean, forMs: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!state) return undefined;
    const timer = setTimeout(() => setLasted(true), forMs);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [state, forMs]);
  return state && lasted;
}
