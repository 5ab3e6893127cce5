import type { Constants } from '../constants.ts';
import type { Job } from '../jobs/job.ts';
import { isAskedOneByOne, waitBetweenWaves } from './wave-size.ts';

const MINUTE_MS = 60_000;

/**
 * Until when a wave may be answered: three waits, at least ten minutes, never after the end; with more
 * than two hours to go not after people would have to set out. Asked one by one: until the next is asked. Who is
 * told only in the morning has as long from then on.
 */
export function replyByOf(
  job: Job,
  together: boolean,
  travelMin: readonly number[],
  { minReplyMin }: Pick<Constants, 'minReplyMin'>,
  now: Date,
  /** Some are told only then. */
  told: Date = now,
): Date {
  const waitMs = waitBetweenWaves(job, now) * 1000;
  if (isAskedOneByOne(job, together)) return earlier(job.end, new Date(now.getTime() + waitMs));

  const byPace = earlier(job.end, new Date(told.getTime() + Math.max(3 * waitMs, minReplyMin * MINUTE_MS)));
  const leadMs = job.start.getTime() - now.getTime();
  const setOut = new Date(job.start.getTime() - median(travelMin) * MINUTE_MS);
  return leadMs > 120 * MINUTE_MS && setOut > now ? earlier(byPace, setOut) : byPace;
}

const CONFIRM_WINDOWS = [
  { fromLeadMin: 24 * 60, minutes: 60 },
  { fromLeadMin: 6 * 60, minutes: 20 },
  { fromLeadMin: 2 * 60, minutes: 8 },
] as const;
const SHORTEST_CONFIRM_MIN = 3;

/** Until when those on standby may say that they still want the place. */
export function confirmBy({ start, end }: Pick<Job, 'start' | 'end'>, now: Date): Date {
  const leadMin = (start.getTime() - now.getTime()) / MINUTE_MS;
  const minutes = CONFIRM_WINDOWS.find(({ fromLeadMin }) => leadMin >= fromLeadMin)?.minutes ?? SHORTEST_CONFIRM_MIN;
  return earlier(end, new Date(now.getTime() + minutes * MINUTE_MS));
}

/** So close to the start that nobody waits for an answer from standby before asking others too. */
export function isUrgentToConfirm({ start }: Pick<Job, 'start'>, now: Date): boolean {
  return start.getTime() - now.getTime() < 120 * MINUTE_MS;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
