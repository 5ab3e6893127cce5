import * as z from 'zod';
import { Hush, hushOf } from './prefs.ts';
import { ACCOUNT_STATES, displayName, type Person } from './person.ts';

/** What a guard asks of the person, so that taking a place reads no person document. */
export const Who = z.object({
  state: z.enum(ACCOUNT_STATES),
  name: z.string(),
  phone: z.string().optional(),
  lang: z.string().optional(),
  skills: z.array(z.string()),
  certs: z.record(z.string(), z.iso.date()),
  tz: z.string(),
  home: z.object({ lat: z.number(), lon: z.number() }).optional(),
  standby: z.boolean(),
  autoConfirm: z.boolean(),
  hush: Hush.optional(),
  /** Where dispatch has the person on its rosters; written by the roster drain. */
  rosterId: z.string().optional(),
});
export type Who = z.infer<typeof Who>;

export function whoOf(person: Person): Who {
  const hush = hushOf(person.prefs);
  const valid = Object.entries(person.certs).filter(([, { state }]) => state === 'valid');
  return {
    state: person.state,
    name: displayName(person),
    ...(person.phone !== undefined && { phone: person.phone }),
    lang: person.lang,
    skills: person.skills,
    certs: Object.fromEntries(valid.map(([id, { until }]) => [id, until])),
    tz: person.tz,
    ...(person.home && { home: { lat: person.home.lat, lon: person.home.lon } }),
    standby: person.prefs.standby,
    autoConfirm: person.prefs.autoConfirm,
    ...(hush && { hush }),
  };
}
