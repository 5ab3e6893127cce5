import { AuditHead } from '@muster/domain/ledger';
import type { Decision } from '@muster/domain/decision';
import * as z from 'zod';
import type { Command } from '../../../functions/src/platform/command.ts';

/** A ledger for tests: a box with a number of places, and a note per person that may forbid it. */
export const Box = z.object({ places: z.int(), taken: z.array(z.string()), audit: AuditHead });
export type Box = z.infer<typeof Box>;
export const Note = z.object({ isFree: z.boolean(), has: z.array(z.string()) });

export const BOX = 'boxes/b1';
export const noteOf = (uid: string) => `notes/${uid}`;

export const newBox = (places: number): Box => ({ places, taken: [], audit: { n: 0 } });

/** Takes a place of the box if one is left and the person's note allows it; both are written together. */
export function takePlace(uid: string, box = BOX): Command<'full' | 'clash' | 'not-found', number> {
  const placesLeft = (found: Box | undefined) => (found ? found.places - found.taken.length : 0);
  return {
    own: [noteOf(uid)],
    shared: [],
    needs: (workspace) => (placesLeft(workspace.get(Box, box)) > 0 ? [noteOf(uid)] : []),
    readAhead: (workspace) => placesLeft(workspace.get(Box, box)),
    decide(workspace): Decision<'full' | 'clash' | 'not-found', number> {
      const found = workspace.get(Box, box);
      if (!found) return { refused: 'not-found' };
      if (found.taken.includes(uid)) return { writes: [], audit: [], answer: found.taken.indexOf(uid) };
      if (placesLeft(found) === 0) return { refused: 'full' };
      const note = workspace.get(Note, noteOf(uid));
      if (!note?.isFree) return { refused: 'clash' };
      return {
        writes: [
          { replace: box, data: { ...found, taken: [...found.taken, uid] } },
          { replace: noteOf(uid), data: { isFree: false, has: [...note.has, box] } },
        ],
        audit: [{ op: 'place.taken', by: uid }],
        answer: found.taken.length,
      };
    },
  };
}
