import { foreseeAskAgain, type Foreseen } from '@muster/domain/callouts/foresee-asking';
import type { Job } from '@muster/domain/jobs/job';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { zoneOf } from '@muster/domain/settings/zone-of';
import { useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { useZones } from '../../firebase/directory.ts';
import { useFindPlace } from './use-find-place.ts';

/** Whom a change would ask again. Undefined while the table of postcodes is on its way. */
export function useForeseen(job: Job, draft: JobDraft): Foreseen | undefined {
  const find = useFindPlace();
  const zones = useZones().byId;
  const constants = useConstants();
  const now = useNow(60_000);
  if (!find) return undefined;
  const { postcode, pin } = draft.site;
  const district = find(postcode, pin);
  const at = pin ?? district?.centre ?? job.site;
  const isSameDistrict = district === undefined || district.outward === job.outward;
  const zoneId = isSameDistrict ? job.zoneId : zoneOf(district.outward, zones);
  return foreseeAskAgain(job, draft, { lat: at.lat, lon: at.lon, zoneId }, now, constants);
}
