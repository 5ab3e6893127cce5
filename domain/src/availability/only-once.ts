import type { Decided } from '../decision.ts';
import { paths } from '../paths.ts';
import type { Availability } from './availability.ts';

const KEPT = 20;

/** A change that comes again, at once or after newer ones, is answered and not carried out. */
export function onlyOnce<Answer>(
  decided: Decided<Answer>,
  uid: string,
  { keys = [] }: Pick<Availability, 'keys'>,
  key: string,
): Decided<Answer> {
  if (keys.includes(key)) return { ...decided, writes: [], audit: [] };
  if (decided.writes.length === 0) return decided;
  const kept = [...keys, key].slice(-KEPT);
  return { ...decided, writes: [...decided.writes, { update: paths.availability(uid), data: { keys: kept } }] };
}
