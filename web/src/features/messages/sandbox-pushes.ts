import { SandboxItem } from '@muster/domain/messages/messages';
import { actOnSandbox } from '@muster/domain/messages/messages.contracts';
import { paths } from '@muster/domain/paths';
import { useEffect } from 'react';
import { serverNow } from '../../firebase/clock.ts';
import { NoAnswer } from '../../firebase/call-errors.ts';
import { inEmulators } from '../../firebase/config.ts';
import { call } from '../../firebase/functions.ts';
import type { LiveRow } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { showNotice } from '../../firebase/push/worker-link.ts';
import { useSession } from '../../firebase/session.ts';

const LATEST = 20;
/** Older ones would have been given up by a push service as well. */
const FRESH_MS = 60 * 60_000;

/** Emulators only: what would reach this phone by push is shown by the service worker while a page is open. */
export function useSandboxPushes(): void {
  const uid = useSession()?.uid;
  const { data } = useLiveQuery(inEmulators && uid !== undefined ? pushesTo(uid) : undefined, SandboxItem);
  useEffect(() => {
    for (const row of data ?? []) if (isDue(row)) show(row).catch(reportError);
  }, [data]);
}

function pushesTo(uid: string) {
  return {
    from: paths.sandbox,
    where: [['to', '==', uid] as const],
    orderBy: [['at', 'desc'] as const],
    limit: LATEST,
  };
}

function isDue({ data }: LiveRow<SandboxItem>): boolean {
  const isOnItsWay = data.state === 'queued' || data.state === 'sent';
  return data.channel === 'push' && isOnItsWay && serverNow().getTime() - data.at.getTime() < FRESH_MS;
}

/** Each row is shown once per tab; the tag makes repeats replace one another. */
const shown = new Set<string>();

async function show({ id, data }: LiveRow<SandboxItem>): Promise<void> {
  const occasion = `${id} ${data.at.getTime()}`;
  if (shown.has(occasion) || !mayNotify()) return;
  shown.add(occasion);
  await showNotice(data);
  await tellShown(id);
}

/** Without a network the row stays "sent", as it would for a push service that hears nothing. */
async function tellShown(id: string): Promise<void> {
  try {
    await call(actOnSandbox, { id, act: 'shown' });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
  }
}

function mayNotify(): boolean {
  return 'Notification' in globalThis && Notification.permission === 'granted';
}
