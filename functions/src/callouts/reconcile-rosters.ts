import { auditWrite } from '@muster/domain/audit/audit';
import { repairRoster } from '@muster/domain/callouts/repair-roster';
import { Roster } from '@muster/domain/callouts/roster';
import { weeklyTimers } from '@muster/domain/callouts/roster-zones';
import { NOTHING_FOUND, RosterState, type RosterFindings } from '@muster/domain/callouts/roster-state';
import { idOf, paths } from '@muster/domain/paths';
import * as z from 'zod';
import type { Instance } from '../platform/instance.ts';
import { LoggableError } from '../platform/log.ts';
import { defineSchedule } from '../platform/schedule.ts';
import type { Query } from '../platform/store.ts';
import { readZones } from '../settings/read-catalogues.ts';
import { countOffers, type OffersCounted } from './count-offers.ts';
import { readTruths } from './read-truths.ts';
import { releaseSuspended } from './release-person.ts';
import { placeNow } from './roster-drain.ts';
import { watchWeekGap } from './watch-week-gap.ts';

const MOST_TRIES = 8;
const PEOPLE = 200;
const ROSTERS = 20;
const BY_ITSELF = 'system';

/** Once a night: every roster derived anew from the truth, with a count of what was wrong. */
export const reconcileRosters = defineSchedule('every day 03:20', reconcile, { timeoutSeconds: 1800 });

async function reconcile(instance: Instance): Promise<RosterFindings> {
  const now = await instance.clock.now();
  const counted = await countOffers(instance, now);
  const listed = new Set<string>();
  let found = NOTHING_FOUND;
  for await (const ids of rosterIds(instance)) {
    for (const id of ids) {
      const repaired = await repair(instance, id, counted);
      for (const uid of repaired.listed) listed.add(uid);
      found = plus(found, { rosters: 1, drifted: repaired.drifted, stray: repaired.stray });
    }
  }
  for await (const uids of agentUids(instance)) {
    const missing = uids.filter((uid) => !listed.has(uid));
    if (missing.length > 0) await placeNow(instance, missing);
    found = plus(found, { agents: uids.length, missing: missing.length });
  }
  await watchWeekGap(instance, now);
  await record(instance, found, counted);
  await releaseWhoIsSuspended(instance);
  return found;
}

function plus(found: RosterFindings, more: Partial<RosterFindings>): RosterFindings {
  const { rosters = 0, agents = 0, drifted = 0, missing = 0, stray = 0 } = more;
  return {
    rosters: found.rosters + rosters,
    agents: found.agents + agents,
    drifted: found.drifted + drifted,
    missing: found.missing + missing,
    stray: found.stray + stray,
  };
}

async function repair(instance: Instance, id: string, { recordOf }: OffersCounted) {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [zones, now, read] = await Promise.all([
      readZones(instance),
      instance.clock.now(),
      instance.store.get(Roster, paths.roster(id)),
    ]);
    if (!read.data) return { listed: [], drifted: 0, stray: 0 };
    const { truths } = await readTruths(instance, Object.keys(read.data.agents));
    const repaired = repairRoster({ id, roster: read.data, truths, zones, recordOf }, now);
    // Timers that were lost are there again.
    const timers = weeklyTimers(id, undefined, repaired.roster, now);
    const writes = [{ replace: read.path, data: repaired.roster }, ...timers];
    if ((await instance.store.commit(writes, [read])) === 'done') return repaired;
  }
  throw new LoggableError(`${paths.roster(id)} was written by somebody else ${MOST_TRIES} times over`);
}

/** All there are at the beginning, by id; what is made meanwhile was just derived. */
function rosterIds({ store }: Instance): AsyncGenerator<string[]> {
  return idsOf(store, { from: paths.rosters, where: [], limit: ROSTERS });
}

function agentUids({ store }: Instance): AsyncGenerator<string[]> {
  return idsOf(store, { from: paths.people, where: [['role', '==', 'agent']], limit: PEOPLE });
}

/** From offers of a planner that had not heard of it, where the news of the suspension was lost as well. */
async function releaseWhoIsSuspended(instance: Instance): Promise<void> {
  const suspended = idsOf(instance.store, { from: paths.people, where: [['state', '==', 'suspended']], limit: PEOPLE });
  for await (const uids of suspended) for (const uid of uids) await releaseSuspended(instance, uid);
}

async function* idsOf(store: Instance['store'], query: Query): AsyncGenerator<string[]> {
  let after: string | undefined;
  do {
    const ids = (await store.query(z.unknown(), { ...query, after })).map(({ path }) => idOf(path));
    yield ids;
    after = ids.length < query.limit ? undefined : ids.at(-1);
  } while (after !== undefined);
}

async function record(instance: Instance, found: RosterFindings, { rates }: OffersCounted): Promise<void> {
  const [now, read] = await Promise.all([instance.clock.now(), instance.store.get(RosterState, paths.rosterState)]);
  const { createdAt = now, rev = 0, audit = { n: 0 } } = read.data ?? {};
  const state: RosterState = { found, rates, ranAt: now, createdAt, rev: rev + 1, audit: { n: audit.n + 1 } };
  const entry = auditWrite(paths.rosterState, state.audit.n, now, [
    { op: 'rosters.reconciled', by: BY_ITSELF, diff: { ...found } },
  ]);
  // Lost to a run at the same time, which has just said the same.
  await instance.store.commit([{ replace: paths.rosterState, data: state }, entry], [read]);
}
