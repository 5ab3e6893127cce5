import type { Zone } from './settings.ts';

/** The zone a postcode district belongs to; `E20*` in a zone stands for all that starts so. */
export function zoneOf(outward: string, zones: ReadonlyMap<string, Pick<Zone, 'outwards'>>): string | undefined {
  for (const [zoneId, zone] of zones) {
    if (zone.outwards.some((pattern) => matches(pattern, outward))) return zoneId;
  }
  return undefined;
}

export function matches(pattern: string, outward: string): boolean {
  return pattern.endsWith('*') ? outward.startsWith(pattern.slice(0, -1)) : pattern === outward;
}
