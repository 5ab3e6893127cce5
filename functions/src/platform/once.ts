import type { Write } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import * as z from 'zod';
import type { Instance } from './instance.ts';
import { LoggableError } from './log.ts';
import { parseRead } from './parse-read.ts';
import type { Read } from './store.ts';

/** Longer than anybody delivers an event again. */
const KEPT_MS = 48 * 3_600_000;
const MOST_AGE_MS = 24 * 3_600_000;
const TRIES = 8;

const Processed = z.object({ at: z.date(), expireAt: z.date() });

/** One delivery of an event. Two functions that hear of the same event each have a mark of their own. */
export interface Delivered {
  readonly fn: string;
  readonly eventId: string;
  readonly happenedAt: Date;
}

interface Effect {
  /** What it is decided on; read together with the mark. */
  readonly paths: readonly string[];
  decide(reads: readonly Read<unknown>[], now: Date): readonly Write[];
}

/** `before`: another delivery did it. `too-old`: nobody delivers so late, and its mark may be gone. */
export type DoneOnce = 'done' | 'before' | 'too-old';

/**
 * For effects that may not happen twice. The mark is created in the batch of the effect, so a crash leaves both
 * or neither; it costs one write, and no trip of its own.
 */
export async function runOnce(
  { store, clock }: Pick<Instance, 'store' | 'clock'>,
  { fn, eventId, happenedAt }: Delivered,
  effect: Effect,
): Promise<DoneOnce> {
  const mark = paths.processed(fn, eventId);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = clock.real();
    if (now.getTime() - happenedAt.getTime() > MOST_AGE_MS) return 'too-old';
    const [known, ...reads] = await store.getMixed([mark, ...effect.paths]);
    if (known && parseRead(Processed, known).data) return 'before';
    const expireAt = new Date(now.getTime() + KEPT_MS);
    const marked: Write = { create: mark, data: { at: now, expireAt } };
    if ((await store.commit([marked, ...effect.decide(reads, now)], reads)) === 'done') return 'done';
  }
  throw new LoggableError(`an event of ${fn} met somebody faster ${TRIES} times`);
}
