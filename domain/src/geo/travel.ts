import { roadKmBetween, type Point } from './distance.ts';

const SETTING_OUT_MIN = 5;

/** City streets, then main roads, then the open road. */
const LEGS = [
  { km: 5, kmPerHour: 25 },
  { km: 25, kmPerHour: 45 },
  { km: Infinity, kmPerHour: 80 },
] as const;

/** Whole minutes from door to door, never under the five it takes to set out. */
export function travelMinutes(from: Point, to: Point): number {
  let left = roadKmBetween(from, to);
  let minutes = SETTING_OUT_MIN;
  for (const leg of LEGS) {
    const km = Math.min(left, leg.km);
    minutes += (km / leg.kmPerHour) * 60;
    left -= km;
  }
  return Math.ceil(minutes);
}
