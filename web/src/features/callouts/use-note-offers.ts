import { noteOffer } from '@muster/domain/callouts/callouts.contracts';
import { useEffect } from 'react';
import { NoAnswer, Refused } from '../../firebase/call-errors.ts';
import { call } from '../../firebase/functions.ts';
import { useOnline } from '../../ui/use-online.ts';
import type { Offer } from './my-offers.ts';

/** Told once while this page lives; the server forgets repeats anyhow. */
const told = new Set<string>();

/** The desk sees who has the offer in front of them, with or without a push. */
export function useNoteOffers(offers: readonly Offer[], what: 'shown' | 'opened'): void {
  const isOnline = useOnline();
  const names = offers.map(({ jobId, page }) => `${jobId} ${page}`).join(';');
  useEffect(() => {
    if (!isOnline || names === '') return undefined;
    const tell = () => {
      if (document.visibilityState !== 'visible') return;
      for (const name of names.split(';')) note(name, what).catch(reportError);
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [isOnline, names, what]);
}

async function note(name: string, what: 'shown' | 'opened'): Promise<void> {
  const mark = `${name} ${what}`;
  if (told.has(mark)) return;
  told.add(mark);
  const [jobId = '', page = ''] = name.split(' ');
  try {
    await call(noteOffer, { jobId, page, what });
  } catch (error) {
    if (error instanceof NoAnswer) told.delete(mark);
    else if (!(error instanceof Refused)) throw error;
  }
}
