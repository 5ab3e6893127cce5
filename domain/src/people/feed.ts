import * as z from 'zod';
import type { Decision, Write } from '../decision.ts';
import { paths } from '../paths.ts';
import { personWrites, type Whose } from './change-person.ts';

/** Where the secret link of a calendar leads; its id is the hash of the secret. */
export const Feed = z.object({ uid: z.string(), createdAt: z.date() });

interface FeedFacts extends Whose {
  /** Of the new link; left out: there is none from now on. */
  readonly hash?: string;
  readonly now: Date;
}

/** A new link ends the one before, so a link that leaked is worth nothing. */
export function decideFeed(facts: FeedFacts): Decision<'account-not-active'> {
  const { uid, by, person, hash, now } = facts;
  if (person.state !== 'active') return { refused: 'account-not-active' };
  const { feed: before, ...rest } = person;
  if (hash === undefined && !before) return { writes: [], audit: [], answer: undefined };
  const former: Write[] = before ? [{ remove: paths.feed(before.hash) }] : [];
  const made: Write[] = hash === undefined ? [] : [{ create: paths.feed(hash), data: { uid, createdAt: now } }];
  const changed = hash === undefined ? rest : { ...rest, feed: { hash, at: now } };
  return {
    writes: [...personWrites(facts, changed), ...former, ...made],
    audit: [{ op: hash === undefined ? 'person.feed-ended' : 'person.feed-made', by }],
    answer: undefined,
  };
}
