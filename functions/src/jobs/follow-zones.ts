import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { decideJobZone } from '@muster/domain/jobs/job-zone';
import { decideRezone } from '@muster/domain/people/membership';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Zone } from '@muster/domain/settings/settings';
import { zoneOf } from '@muster/domain/settings/zone-of';
import type * as z from 'zod';
import { doNothing } from '../people/do-nothing.ts';
import { changeAccount } from '../people/person-command.ts';
import { settleClaims } from '../people/settle-claims.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import type { Query } from '../platform/store.ts';
import type { TimerEffect } from '../platform/timers.ts';
import { zonesNow } from '../settings/read-catalogues.ts';

const PAGE = 200;
/** Well within what one run may take; what is left is done by the next tick. */
const MOST_CHANGES = 400;
const LIVE_STATES = ['draft', 'open', 'filled', 'in_progress'];

type Zones = ReadonlyMap<string, Zone>;

/** People and jobs follow the districts of the zones. Killed in between, it goes on where something is left. */
export const zonesTimer: TimerEffect = {
  purpose: 'zones',
  async fire({ instance, carryOut }) {
    const zones = await zonesNow(instance);
    const left = MOST_CHANGES - (await movePeople(instance, zones));
    if (left <= 0 || (await moveJobs(instance, zones, left)) >= left) return;
    await carryOut(paths.appConfig, doNothing);
  },
};

async function movePeople(instance: Instance, zones: Zones): Promise<number> {
  let changes = 0;
  for await (const [path, { home, zoneId }] of allOf(instance, Person, {
    from: paths.people,
    where: [],
    limit: PAGE,
  })) {
    if (!home || zoneOf(home.outward, zones) === zoneId) continue;
    if (changes >= MOST_CHANGES) return changes;
    const uid = idOf(path);
    const outcome = await changeAccount(instance, uid, (account) => decideRezone({ ...account, by: 'system', zones }));
    if (!isRefused(outcome) && outcome.answer) await settleClaims(instance, uid, outcome.answer);
    changes += 1;
  }
  return changes;
}

async function moveJobs(instance: Instance, zones: Zones, most: number): Promise<number> {
  let changes = 0;
  const live: Query = { from: paths.jobs, where: [['state', 'in', LIVE_STATES]], limit: PAGE };
  for await (const [path, { outward, zoneId }] of allOf(instance, Job, live)) {
    if (zoneOf(outward, zones) === zoneId) continue;
    if (changes >= most) return changes;
    await carryOutCommand(instance, path, {
      own: [],
      shared: [],
      needs: () => [],
      decide: (workspace) => decideJobZone({ path, job: workspace.get(Job, path), zones, by: 'system' }),
    });
    changes += 1;
  }
  return changes;
}

async function* allOf<S extends z.ZodType>(
  { store }: Instance,
  schema: S,
  query: Query,
): AsyncGenerator<[string, z.output<S>]> {
  let after: string | undefined;
  do {
    const found = await store.query(schema, { ...query, after });
    for (const { path, data } of found) if (data !== undefined) yield [path, data];
    after = found.length < query.limit ? undefined : idOf(found.at(-1)?.path ?? '');
  } while (after !== undefined);
}
