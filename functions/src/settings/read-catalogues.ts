import { idOf, paths } from '@muster/domain/paths';
import { Skill, Zone } from '@muster/domain/settings/settings';
import type * as z from 'zod';
import { cached } from '../platform/cache.ts';
import type { Instance } from '../platform/instance.ts';

const KEPT_MS = 60_000;
const MOST = 500;

async function readById<S extends z.ZodType>({ store }: Instance, schema: S, from: string) {
  const found = await store.query(schema, { from, where: [], limit: MOST });
  return new Map(found.flatMap(({ path, data }) => (data === undefined ? [] : [[idOf(path), data] as const])));
}

/** All zones by id, as they are at this moment. */
export function zonesNow(instance: Instance): Promise<ReadonlyMap<string, Zone>> {
  return readById(instance, Zone, paths.zones);
}

/** All zones by id, at most a minute old. */
export const readZones = cached(KEPT_MS, zonesNow);

/** All skills by id, at most a minute old. */
export const readSkills = cached(KEPT_MS, (instance): Promise<ReadonlyMap<string, Skill>> =>
  readById(instance, Skill, paths.skills),
);
