import { metresBetween, type Point } from './distance.ts';
import { allOutcodes, outcodeOf, type Outcode } from './outcodes.ts';
import { readPostcode } from './postcode.ts';

/** What may be told of a place before somebody has it, and what the place is called. */
export interface District {
  readonly postcode: string;
  readonly outward: string;
  readonly centre: Point;
  readonly area: string;
}

const GRID_KM = 2;
const KM_PER_DEGREE = 111.195;

/** Undefined when the text is no postcode, or when its district is unknown and there is no pin. */
export function districtOf(typed: string, pin?: Point): District | undefined {
  const postcode = readPostcode(typed);
  if (!postcode) return undefined;

  const { text, outward } = postcode;
  const outcode = outcodeOf(outward);
  if (outcode) {
    const centre = { lat: outcode.lat, lon: outcode.lon };
    return { postcode: text, outward, centre, area: outcode.place };
  }
  return pin ? { postcode: text, outward, centre: snapToGrid(pin), area: nearestTo(pin).place } : undefined;
}

/** The middle of the 2 km square around a pin, so that an offer does not give the place away. */
export function snapToGrid(pin: Point): Point {
  const lat = snap(pin.lat, GRID_KM / KM_PER_DEGREE);
  const lon = snap(pin.lon, GRID_KM / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)));
  return { lat: round(lat), lon: round(lon) };
}

function snap(degrees: number, step: number): number {
  return (Math.floor(degrees / step) + 0.5) * step;
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

function nearestTo(pin: Point): Outcode {
  const [first, ...others] = allOutcodes();
  if (!first) throw new Error('the table of postcode districts is empty');
  return others.reduce((best, next) => (metresBetween(pin, next) < metresBetween(pin, best) ? next : best), first);
}
