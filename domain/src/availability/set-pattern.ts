import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import type { Pattern } from './availability.ts';
import { areOrdered } from './segments.ts';

interface PatternFacts {
  readonly uid: string;
  readonly by: string;
  readonly pattern: Pattern;
  readonly now: Date;
}

/** The usual week. Dated entries win over it. */
export function decideSetPattern({ uid, by, pattern, now }: PatternFacts): Decision<'bad-segments'> {
  if (!Object.values(pattern).every((day) => areOrdered(day))) return { refused: 'bad-segments' };
  return {
    writes: [{ update: paths.availability(uid), data: { pattern, updatedAt: now } }],
    audit: [{ op: 'pattern.set', by, diff: { weekdays: Object.keys(pattern) } }],
    answer: undefined,
  };
}
