import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import { isStaff, type Actor } from '../people/roles.ts';
import type { SandboxItem } from './messages.ts';

/** How far a message got; what a phone tells late never takes it back. */
const RANK: Record<SandboxItem['state'], number> = { queued: 0, sent: 1, failed: 1, shown: 2, opened: 3 };

interface ActFacts {
  readonly id: string;
  readonly item: SandboxItem | undefined;
  readonly act: 'shown' | 'opened' | 'failed';
  readonly actor: Actor;
}

/** The recipient's own phone, or staff in its place, says what became of a message. */
export function decideActOnSandbox({ id, item, act, actor }: ActFacts): Decision<'not-found'> {
  if (!item || (item.to !== actor.uid && !isStaff(actor.role))) return { refused: 'not-found' };
  const isNews = act === 'failed' ? RANK[item.state] <= RANK.sent : RANK[act] > RANK[item.state];
  const writes = isNews ? [{ update: paths.sandboxItem(id), data: { state: act } }] : [];
  return { writes, audit: [], answer: undefined };
}
