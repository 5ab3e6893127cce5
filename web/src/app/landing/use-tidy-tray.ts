import { useEffect, useRef } from 'react';
import { readShown } from '../../firebase/push/shown-push-store.ts';
import { closeNotice } from '../../firebase/push/worker-link.ts';
import type { WaitingOffers } from './use-waiting-offers.ts';

/** The notice of an offer leaves the tray of every device once the offer is answered or gone. */
export function useTidyTray({ offers, known }: WaitingOffers): void {
  const before = useRef<readonly string[]>(undefined);
  const waiting = offers.map(({ jobId }) => jobId).join(' ');
  useEffect(() => {
    if (!known) return;
    const now = waiting.split(' ');
    const wereWaiting = before.current;
    before.current = now;
    const gone = wereWaiting ? Promise.resolve(wereWaiting) : tagsOfOffers();
    gone.then((tags) => closeAll(tags.filter((tag) => !now.includes(tag)))).catch(reportError);
  }, [known, waiting]);
}

/** The tag of an offer's notice is its job. */
async function tagsOfOffers(): Promise<readonly string[]> {
  const shown = await readShown();
  return shown.filter(({ kind }) => kind === 'offer').map(({ tag }) => tag);
}

async function closeAll(tags: readonly string[]): Promise<void> {
  await Promise.all(tags.filter((tag) => tag !== '').map(closeNotice));
}
