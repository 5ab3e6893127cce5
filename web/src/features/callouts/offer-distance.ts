import { kmBetween, type Point } from '@muster/domain/geo/distance';
import { travelMinutes } from '@muster/domain/geo/travel';

const NEAR_KM = 10;
const FAR_STEP_KM = 5;

export interface OfferDistance {
  /** To the middle of the district, so never exact: whole kilometres, from ten on in steps of five. */
  readonly km: number;
  readonly minutes: number;
}

export function distanceTo(centre: Point, home: Point | undefined): OfferDistance | undefined {
  if (!home) return undefined;
  return { km: roundedKm(kmBetween(home, centre)), minutes: roundedMinutes(travelMinutes(home, centre)) };
}

export function roundedKm(km: number): number {
  if (km < NEAR_KM) return Math.max(1, Math.round(km));
  return Math.round(km / FAR_STEP_KM) * FAR_STEP_KM;
}

function roundedMinutes(minutes: number): number {
  return Math.ceil(minutes / 5) * 5;
}
