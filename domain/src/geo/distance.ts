export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_M = 6_371_008.8;
const ROAD_FACTOR = 1.3;

/** Great-circle distance in metres. */
export function metresBetween(from: Point, to: Point): number {
  const [fromLat, toLat] = [radians(from.lat), radians(to.lat)];
  const halfLat = Math.sin((toLat - fromLat) / 2) ** 2;
  const halfLon = Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  const chord = halfLat + Math.cos(fromLat) * Math.cos(toLat) * halfLon;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export function kmBetween(from: Point, to: Point): number {
  return metresBetween(from, to) / 1000;
}

/** Kilometres by road, without a network: streets are about a third longer than the straight line. */
export function roadKmBetween(from: Point, to: Point): number {
  return kmBetween(from, to) * ROAD_FACTOR;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
