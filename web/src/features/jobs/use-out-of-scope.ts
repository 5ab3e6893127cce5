import type { District } from '@muster/domain/geo/district';
import { isZoneInScope } from '@muster/domain/people/scope';
import { zoneOf } from '@muster/domain/settings/zone-of';
import { useZones } from '../../firebase/directory.ts';
import { useOwnPerson } from '../../firebase/me.ts';

export interface OutOfScope {
  readonly zone: string;
  /** Where one decides. */
  readonly zones: readonly string[];
}

/** The zone of a place and those one decides for, where it is none of them. */
export function useOutOfScope(district: District | undefined): OutOfScope | undefined {
  const zones = useZones();
  const scope = useOwnPerson().data?.scope;
  const zoneId = district && zoneOf(district.outward, zones.byId);
  if (zoneId === undefined || isZoneInScope(scope, zoneId)) return undefined;
  return { zone: zones.nameOf(zoneId), zones: scope?.zoneIds.map(zones.nameOf) ?? [] };
}
