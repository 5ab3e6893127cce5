import type { Point } from './distance.ts';
import { UK_OUTCODES } from './uk-outcodes.ts';

/** The middle of a postcode district and the name of the place there. */
export interface Outcode extends Point {
  readonly outward: string;
  readonly place: string;
}

let table: ReadonlyMap<string, Outcode> | undefined;

/** Undefined for districts that are not in the table, such as E20. */
export function outcodeOf(outward: string): Outcode | undefined {
  table ??= readTable();
  return table.get(outward.toUpperCase());
}

export function allOutcodes(): Iterable<Outcode> {
  table ??= readTable();
  return table.values();
}

function readTable(): Map<string, Outcode> {
  const rows = new Map<string, Outcode>();
  for (const line of UK_OUTCODES.trim().split('\n')) {
    const [area = '', districts = ''] = line.split(':');
    let place = '';
    for (const district of districts.split(';')) {
      const [number, lat, lon, ...words] = district.split(' ');
      place = words.length > 0 ? words.join(' ') : place;
      const outward = `${area}${number}`;
      rows.set(outward, { outward, lat: Number(lat), lon: Number(lon), place });
    }
  }
  return rows;
}
