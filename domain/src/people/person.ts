import * as z from 'zod';
import { AuditHead, Stored } from '../ledger.ts';
import { Prefs } from './prefs.ts';
import { ROLES } from './roles.ts';

export const ACCOUNT_STATES = ['pending', 'active', 'suspended', 'erased'] as const;

export const Certificate = z.object({
  until: z.iso.date(),
  state: z.enum(['claimed', 'valid', 'refused']),
  number: z.string().optional(),
});
export type Certificate = z.infer<typeof Certificate>;

export const Home = z.object({ lat: z.number(), lon: z.number(), outward: z.string() });
export type Home = z.infer<typeof Home>;

/** Whether pushes can reach the person, told by every change of a device. */
export const Reach = z.object({ state: z.enum(['ok', 'suspect', 'none']), at: z.date() });
export type Reach = z.infer<typeof Reach>;

export const NEEDS = ['people', 'interpreter', 'both'] as const;

/** What somebody said who asked for access, and what became of it. */
export const AccessRequest = z.object({
  organisation: z.string().optional(),
  needs: z.enum(NEEDS),
  at: z.date(),
  /** The link of the mail was opened, so the address is theirs. */
  confirmedAt: z.date().optional(),
  decidedAt: z.date().optional(),
  /** Why access was refused. */
  refused: z.string().optional(),
});
export type AccessRequest = z.infer<typeof AccessRequest>;

export const Scope = z.object({ zoneIds: z.array(z.string()), teamIds: z.array(z.string()) });
export type Scope = z.infer<typeof Scope>;

export const Person = Stored.extend({
  state: z.enum(ACCOUNT_STATES),
  role: z.enum(ROLES),
  takesCalls: z.boolean(),
  first: z.string(),
  last: z.string(),
  phone: z.string().optional(),
  email: z.string(),
  lang: z.string(),
  tz: z.string(),
  home: Home.optional(),
  maxKm: z.number().positive(),
  skills: z.array(z.string()),
  certs: z.record(z.string(), Certificate),
  teamIds: z.array(z.string()),
  zoneId: z.string().optional(),
  prefs: Prefs,
  claimsVersion: z.int().nonnegative(),
  mustChange: z.boolean(),
  /** When somebody who had a password of their own was given a first one again. */
  resetAt: z.date().optional(),
  /** When the mail with the link was last sent by hand, and by which command. */
  invited: z.object({ at: z.date(), key: z.string() }).optional(),
  /** Missing while the person never turned alerts on. */
  reach: Reach.optional(),
  /** By certificate, what was said of its end last. */
  certWarned: z.record(z.string(), z.string()).optional(),
  /** The link of the own calendar that works now. */
  feed: z.object({ hash: z.string(), at: z.date() }).optional(),
  /** Asked to be erased; an administrator looks what must stay. */
  erasureAskedAt: z.date().optional(),
  /** Where a member of the office decides; left out: everywhere. */
  scope: Scope.optional(),
  /** Only of those who registered themselves. */
  asked: AccessRequest.optional(),
  audit: AuditHead,
});
export type Person = z.infer<typeof Person>;

/** Wrong and right sign-ins, told by the browser; kept 30 days. */
export const SignIn = z.object({
  uid: z.string().optional(),
  email: z.string(),
  ok: z.boolean(),
  why: z.string().optional(),
  browser: z.string(),
  at: z.date(),
  expireAt: z.date(),
});
export type SignIn = z.infer<typeof SignIn>;

export function displayName(person: Pick<Person, 'first' | 'last'>): string {
  return `${person.first} ${person.last}`.trim();
}
