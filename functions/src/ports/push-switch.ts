import { CONSTANTS } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import type { Store } from '../platform/store.ts';

/** Whether the organisation lets pushes leave: at most as old as the list of the blocked. */
export function pushSwitch(store: Store): () => Promise<boolean> {
  let kept: Promise<boolean> | undefined;
  let until = 0;

  async function read(): Promise<boolean> {
    const { data } = await store.get(OrgConfig, paths.orgConfig);
    return data?.switches.push ?? true;
  }

  return () => {
    if (kept && Date.now() < until) return kept;
    const reading = read();
    kept = reading;
    until = Date.now() + CONSTANTS.blockedCacheMs;
    reading.catch(() => {
      until = 0;
    });
    return reading;
  };
}
