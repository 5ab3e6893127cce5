import { kmBetween, type Point } from '@muster/domain/geo/distance';
import { allOutcodes, type Outcode } from '@muster/domain/geo/outcodes';
import { circleAround } from '@muster/domain/settings/outwards';
import { districtOf } from '@muster/domain/geo/district';

/** A district on the plan; x and y from 0 to 1, north is up. */
export interface PlanPoint {
  readonly outcode: Outcode;
  readonly x: number;
  readonly y: number;
}

const LEAST_KM = 12;
const MARGIN = 1.6;
const KM_PER_DEGREE = 111.2;

export interface Frame {
  readonly centre: Point;
  readonly km: number;
}

/** Around what is named, or around the place that was asked for. */
export function frameOf(patterns: readonly string[], around: string, fallback: Point): Frame {
  const asked = around.trim() === '' ? undefined : districtOf(around);
  if (asked) return { centre: asked.centre, km: LEAST_KM };
  const circle = circleAround(patterns);
  return circle
    ? { centre: circle, km: Math.max(LEAST_KM, circle.radiusKm * MARGIN) }
    : { centre: fallback, km: LEAST_KM * MARGIN };
}

export function pointsIn({ centre, km }: Frame): readonly PlanPoint[] {
  const shrink = Math.cos((centre.lat * Math.PI) / 180);
  return [...allOutcodes()]
    .filter((outcode) => kmBetween(centre, outcode) <= km)
    .map((outcode) => ({
      outcode,
      x: 0.5 + ((outcode.lon - centre.lon) * KM_PER_DEGREE * shrink) / (2 * km),
      y: 0.5 - ((outcode.lat - centre.lat) * KM_PER_DEGREE) / (2 * km),
    }));
}
