import { useEffect, useState } from 'react';
import { changedParts, type ChangedPart } from './offer-changes.ts';
import type { Offer } from './my-offers.ts';

const READING_MS = 2000;

export interface CardChanges {
  readonly parts: readonly ChangedPart[];
  /** Right after the change: nobody accepts by accident what they have not read. */
  readonly held: boolean;
}

/** What changed while the person was reading. */
export function useCardChanges({ rev, card }: Offer): CardChanges {
  const [seen, setSeen] = useState<{ rev: number; card: Offer['card']; parts: ChangedPart[] }>({
    rev,
    card,
    parts: [],
  });
  const [readRev, setReadRev] = useState(rev);
  if (seen.rev !== rev) setSeen({ rev, card, parts: changedParts(seen.card, card) });

  useEffect(() => {
    const timer = setTimeout(() => setReadRev(rev), READING_MS);
    return () => clearTimeout(timer);
  }, [rev]);

  return { parts: seen.parts, held: readRev !== rev };
}
