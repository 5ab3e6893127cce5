import type { Point } from '@muster/domain/geo/distance';

export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

const STEPS = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005] as const;
const NARROWEST = 0.002;
const FEWEST_LINES = 3;

export interface GridLine {
  readonly from: Point;
  readonly to: Point;
  /** `51.5° N` */
  readonly label: string;
}

/** Lines of latitude and longitude across the view, as far apart as leaves at least three each way. */
export function graticule(bounds: Bounds): GridLine[] {
  const { south, west, north, east } = bounds;
  const shorter = Math.min(north - south, east - west);
  const step = STEPS.find((width) => shorter / width >= FEWEST_LINES) ?? NARROWEST;
  const across = multiples(south, north, step).map((lat) => ({
    from: { lat, lon: west },
    to: { lat, lon: east },
    label: degrees(lat, step, 'N', 'S'),
  }));
  const along = multiples(west, east, step).map((lon) => ({
    from: { lat: south, lon },
    to: { lat: north, lon },
    label: degrees(lon, step, 'E', 'W'),
  }));
  return [...across, ...along];
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

function degrees(value: number, step: number, positive: string, negative: string): string {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  return `${Math.abs(value).toFixed(decimals)}° ${value < 0 ? negative : positive}`;
}
