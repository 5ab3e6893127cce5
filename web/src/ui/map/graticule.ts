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

/** Lines of latitude and longitude across the view, each as far apart as leaves at least three. */
export function graticule({ south, west, north, east }: Bounds): GridLine[] {
  const [latStep, lonStep] = [stepOf(north - south), stepOf(east - west)];
  const across = multiples(south, north, latStep).map((lat) => ({
    from: { lat, lon: west },
    to: { lat, lon: east },
    label: degrees(lat, latStep, 'N', 'S'),
  }));
  const along = multiples(west, east, lonStep).map((lon) => ({
    from: { lat: south, lon },
    to: { lat: north, lon },
    label: degrees(lon, lonStep, 'E', 'W'),
  }));
  return [...across, ...along];
}

function stepOf(span: number): number {
  return STEPS.find((width) => span / width >= FEWEST_LINES) ?? NARROWEST;
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
