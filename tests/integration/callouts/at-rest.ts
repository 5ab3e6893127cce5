import { AuditEntry } from '@muster/domain/audit/audit';
import { standbyLimit, waitingOn } from '@muster/domain/callouts/standby';
import { CONSTANTS } from '@muster/domain/constants';
import type { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import type { Store } from '../../../functions/src/platform/store.ts';
import { crewAndDiaryAgree, noOverlap } from '../../simulation/invariants/diaries.ts';
import { placesAreAskedFor } from '../../simulation/invariants/liveness.ts';
import {
  audienceIsPlain,
  offeredSeldom,
  openPagesAreCurrent,
  pagesCloseWithFill,
} from '../../simulation/invariants/offers.ts';
import { crewUidsAgree, exactCrew, filledMeansFull, oneAnswer } from '../../simulation/invariants/places.ts';
import { noMissingTimers, noOrphanTimers } from '../../simulation/invariants/timers.ts';
import type { Scene } from '../../simulation/trace.ts';
import { LiveView, type View } from '../../simulation/view.ts';
import { everyDocument } from '../../support/documents.ts';

/** What the simulation asks after every commit, as far as documents alone can answer it. */
const RULES = [
  exactCrew,
  filledMeansFull,
  noOverlap,
  crewAndDiaryAgree,
  crewUidsAgree,
  oneAnswer,
  audienceIsPlain,
  offeredSeldom,
  pagesCloseWithFill,
  openPagesAreCurrent,
  noOrphanTimers,
  noMissingTimers,
] as const;

/** What does not hold while nothing is under way, a line each. */
export async function brokenAtRest(store: Store, now: Date): Promise<string[]> {
  const documents = await everyDocument(store);
  const view = new LiveView();
  for (const [path, data] of documents) view.set(path, data);
  if (view.jobs.size === 0 || view.diaries.size === 0) return ['nothing to look at'];
  const commit = { no: 0, at: now, cause: '', alone: false, writes: [], changes: [] };
  const scene: Scene = { view, commit, commits: [] };
  return [
    ...RULES.flatMap((rule) => rule(scene)),
    ...placesAreAskedFor({ view, now }),
    ...standbyIsInOrder(view),
    ...auditHasNoGap(view, documents),
  ];
}

function standbyIsInOrder({ jobs }: View): string[] {
  return [...jobs].flatMap(([id, { standby, positions }]) => {
    const places = positions.map((position) => position.id);
    const rankOf = ({ pos, at }: Job['standby'][number]) => places.indexOf(pos) * 1e15 + at.getTime();
    const isInOrder = standby.every(
      (entry, i) => i === 0 || rankOf(entry) > Math.max(...standby.slice(0, i).map(rankOf)),
    );
    const isShort = waitingOn({ standby }).length <= standbyLimit(positions, CONSTANTS);
    return isInOrder && isShort ? [] : [`${id}: standby ${standby.map(({ uid }) => uid).join(' ')}`];
  });
}

function auditHasNoGap({ jobs }: View, documents: ReadonlyMap<string, unknown>): string[] {
  return [...jobs].flatMap(([id, job]) => {
    const start = `${paths.audits}/jobs~${id}~`;
    const entries = [...documents].flatMap(([path, data]) => (path.startsWith(start) ? AuditEntry.parse(data) : []));
    const numbers = new Set(entries.map(({ n }) => n));
    const isWhole = numbers.size === job.audit.n && numbers.has(1) && numbers.has(job.audit.n);
    return isWhole ? [] : [`${id}: ${numbers.size} audit entries of ${job.audit.n}`];
  });
}
