import * as z from 'zod';
import { AuditHead } from '../ledger.ts';
import { Weights } from './weights.ts';

export const OrgConfig = z.object({
  tz: z.string(),
  constants: z.record(z.string(), z.number()),
  /** Missing: on. */
  switches: z.object({ push: z.boolean(), mail: z.boolean(), sms: z.boolean().optional(), taps: z.boolean() }),
  /** How people are ranked, for each urgency that differs from the product's own. */
  weights: z.record(z.string(), Weights).optional(),
  /** Active administrators. Written under a precondition, so that two cannot remove each other at once. */
  adminUids: z.array(z.string()),
  audit: AuditHead.optional(),
});
export type OrgConfig = z.infer<typeof OrgConfig>;

/** What anyone may read, signed in or not. */
export const AppConfig = z.object({
  name: z.string(),
  tz: z.string(),
  languages: z.array(z.string()),
  registration: z.boolean(),
  hasAdmin: z.boolean(),
  phone: z.string().optional(),
  constants: z.record(z.string(), z.number()),
});
export type AppConfig = z.infer<typeof AppConfig>;

/** `{uid: instant}`; a token issued at or before the instant is refused. */
export const Blocked = z.record(z.string(), z.date());
export type Blocked = z.infer<typeof Blocked>;

/** Emulators only: moves the clock of people and functions, never of rules. */
export const ClockConfig = z.object({ offsetMs: z.int() });

/** What the ledger of a catalogue's entry keeps besides its terms. Left out: never changed since it was set up. */
const EntryLedger = {
  rev: z.int().nonnegative().optional(),
  /** The last commands: a repeat is answered and not carried out. */
  keys: z.array(z.string()).optional(),
};

export const Zone = z.object({
  name: z.string(),
  outwards: z.array(z.string()),
  lat: z.number(),
  lon: z.number(),
  radiusKm: z.number().nonnegative(),
  neighbours: z.array(z.string()),
  ...EntryLedger,
});
export type Zone = z.infer<typeof Zone>;

/** A skill that needs a certificate also names that certificate: both have the same id. */
export const Skill = z.object({ name: z.string(), needsCert: z.boolean() });
export type Skill = z.infer<typeof Skill>;

export const Team = z.object({
  name: z.string(),
  leadUid: z.string().optional(),
  members: z.array(z.string()),
  /** Where it works; left out or empty: anywhere. */
  zoneIds: z.array(z.string()).optional(),
  ...EntryLedger,
});
export type Team = z.infer<typeof Team>;

/** Whoever work is done for: whom they ask for, and who is not sent there. */
export const Client = z.object({
  name: z.string(),
  allow: z.array(z.string()),
  deny: z.array(z.string()),
  ...EntryLedger,
});
export type Client = z.infer<typeof Client>;
