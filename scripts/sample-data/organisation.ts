import { kmBetween } from '@muster/domain/geo/distance';
import { allOutcodes } from '@muster/domain/geo/outcodes';
import type { Skill, Zone } from '@muster/domain/settings/settings';

export const ORGANISATION = { name: 'Northgate Event & Retail Support', phone: '+442079460100' };

export const SKILLS = {
  security: { name: 'Security (SIA licence)', needsCert: true },
  cctv: { name: 'CCTV (SIA public space surveillance)', needsCert: true },
  'first-aid': { name: 'First aid at work', needsCert: true },
  steward: { name: 'Event stewarding', needsCert: false },
  marshal: { name: 'Car park marshalling', needsCert: false },
  reception: { name: 'Front of house', needsCert: false },
} as const satisfies Record<string, Skill>;
export type SkillId = keyof typeof SKILLS;

interface District {
  readonly name: string;
  /** Postcode areas: the letters before the number. */
  readonly areas: readonly string[];
  /** Districts too new for the table. */
  readonly extra?: readonly string[];
  readonly neighbours: readonly string[];
}

const DISTRICTS: Readonly<Record<string, District>> = {
  north: { name: 'North London', areas: ['N', 'NW', 'EN', 'HA'], neighbours: ['east', 'west'] },
  east: { name: 'East London', areas: ['E', 'EC', 'IG', 'RM'], extra: ['E20'], neighbours: ['north', 'south'] },
  south: { name: 'South London', areas: ['SE', 'SW', 'BR', 'CR', 'DA', 'KT', 'SM'], neighbours: ['east', 'west'] },
  west: { name: 'West London', areas: ['W', 'WC', 'TW', 'UB'], neighbours: ['north', 'south'] },
  'midlands-north': {
    name: 'Midlands & North',
    areas: ['B', 'BL', 'CV', 'DE', 'DY', 'L', 'LE', 'LS', 'M', 'NE', 'NG', 'OL', 'S', 'SK', 'WA', 'WN', 'WS', 'WV'],
    neighbours: [],
  },
};

/** Zones as sets of postcode districts, with the circle that holds them. */
export function sampleZones(): ReadonlyMap<string, Zone> {
  return new Map(Object.entries(DISTRICTS).map(([id, district]) => [id, zoneFrom(district)]));
}

function zoneFrom({ name, areas, extra = [], neighbours }: District): Zone {
  const found = [...allOutcodes()].filter(({ outward }) => areas.includes(outward.replace(/\d.*$/, '')));
  const centre = { lat: mean(found.map(({ lat }) => lat)), lon: mean(found.map(({ lon }) => lon)) };
  const radiusKm = Math.ceil(Math.max(...found.map((outcode) => kmBetween(centre, outcode))));
  return {
    name,
    outwards: [...found.map(({ outward }) => outward), ...extra],
    ...centre,
    radiusKm,
    neighbours: [...neighbours],
  };
}

function mean(numbers: readonly number[]): number {
  return Math.round((numbers.reduce((sum, number) => sum + number, 0) / numbers.length) * 10_000) / 10_000;
}
