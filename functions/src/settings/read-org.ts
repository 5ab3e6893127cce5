import { constantsWith, type Constants } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import { cached } from '../platform/cache.ts';
import type { Instance } from '../platform/instance.ts';
import { LoggableError } from '../platform/log.ts';

const KEPT_MS = 60_000;

/** The organisation's settings, at most a minute old. */
export const readOrg = cached(KEPT_MS, async ({ store }) => {
  const { data } = await store.get(OrgConfig, paths.orgConfig);
  if (!data) throw new LoggableError(`${paths.orgConfig} does not exist; run bootstrap-admin first`);
  return data;
});

/** The product's defaults with what this organisation set otherwise. */
export const readConstants = cached(KEPT_MS, async (instance): Promise<Constants> => {
  const { constants } = await readOrg(instance);
  return constantsWith(constants);
});

/** How this organisation ranks people, where it has set that. */
export async function readWeights(instance: Instance): Promise<OrgConfig['weights']> {
  return (await readOrg(instance)).weights;
}
