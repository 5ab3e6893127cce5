import * as z from 'zod';
import { AuditHead, Stored } from '../ledger.ts';
import { URGENCIES } from '../messages/messages.ts';
import { JobOccurrence } from './job-occurrence.ts';

export const JOB_STATES = ['draft', 'open', 'filled', 'in_progress', 'completed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

export const MODES = ['broadcast', 'direct'] as const;
export type Mode = (typeof MODES)[number];

/** `everyone` asks all who fit at once; the other three are ranked waves. */
export const POLICIES = ['urgent', 'standard', 'low', 'everyone'] as const;
export type Policy = (typeof POLICIES)[number];

export const Position = z.object({
  id: z.string(),
  label: z.string(),
  need: z.int().min(1).max(200),
  skills: z.array(z.string()),
  certs: z.array(z.string()),
});
export type Position = z.infer<typeof Position>;

export const LatLon = z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
export type LatLon = z.infer<typeof LatLon>;

export const Contact = z.object({ name: z.string(), phone: z.string() });

export const Site = LatLon.extend({ address: z.string(), postcode: z.string(), contact: Contact.optional() });
export type Site = z.infer<typeof Site>;

/** What a person said yes to, as far as a change of it asks them again. */
export const SaidTo = LatLon.extend({
  start: z.date(),
  end: z.date(),
  address: z.string(),
  zoneId: z.string().optional(),
  label: z.string(),
  skills: z.array(z.string()),
  certs: z.array(z.string()),
  dress: z.string().optional(),
});
export type SaidTo = z.infer<typeof SaidTo>;

export const CREW_PHASES = ['confirmed', 'reconfirm_pending', 'en_route', 'on_site', 'done', 'no_show'] as const;

export const CrewMember = z.object({
  pos: z.string(),
  name: z.string(),
  phone: z.string().optional(),
  phase: z.enum(CREW_PHASES),
  at: z.date(),
  /** When they set out and when they were there, by the person's own clock or by the word of the desk. */
  enRouteAt: z.date().optional(),
  onSiteAt: z.date().optional(),
  /** Was there more than ten minutes after the start. */
  late: z.boolean().optional(),
  source: z.enum(['tap', 'staff', 'standby']),
  lead: z.boolean(),
  /** The revision they said yes to. */
  rev: z.int(),
  /** Only while it is no longer what the job is. */
  saidTo: SaidTo.optional(),
  /** While they are asked again: who has not answered by then is released. Left out when staff phones. */
  reconfirmBy: z.date().optional(),
});
export type CrewMember = z.infer<typeof CrewMember>;

export const StandbyEntry = z.object({ uid: z.string(), pos: z.string(), at: z.date() });
export type StandbyEntry = z.infer<typeof StandbyEntry>;

export const CALLOUT_STATES = ['planning', 'running', 'full', 'exhausted', 'paused', 'cancelled'] as const;

export const REMEDIES = ['radius', 'skill', 'rest', 'pay'] as const;

/** What would let more people be asked: farther away, fewer demands, less rest, more pay. */
export const Remedy = z.object({ by: z.enum(REMEDIES), people: z.int() });
export type Remedy = z.infer<typeof Remedy>;

/** `n` counts callouts of the job, `wave` the waves of all its callouts, so pages never meet. */
export const Callout = z.object({
  n: z.int().positive(),
  state: z.enum(CALLOUT_STATES),
  wave: z.int().nonnegative(),
  target: z.int().nonnegative(),
  nextWaveAt: z.date().optional(),
  /** The standby list is being asked, so no further wave goes out yet. */
  askingStandby: z.boolean(),
  /** While it is exhausted: how many more could be asked if something gave way. */
  remedies: z.array(Remedy).optional(),
});
export type Callout = z.infer<typeof Callout>;

export const JobFlags = z.object({
  atRisk: z.boolean(),
  overdue: z.boolean(),
  lateStart: z.boolean(),
  slaBreached: z.boolean(),
});

/** The last change of what people said yes or no to: when, and the revision that moved each. */
export const JobChanged = z.object({ at: z.date(), timeRev: z.int(), placeRev: z.int() });
export type JobChanged = z.infer<typeof JobChanged>;

/** What was told of so far: minutes before the start, for the crew and for staff, and when last of being late. */
export const JobReminded = z.object({
  crew: z.int().optional(),
  risk: z.int().optional(),
  lateAt: z.date().optional(),
});

/** The ledger of a job's places. Holds only what its crew may see. */
export const Job = Stored.extend({
  title: z.string(),
  type: z.string(),
  state: z.enum(JOB_STATES),
  mode: z.enum(MODES),
  urgency: z.enum(URGENCIES),
  policy: z.enum(POLICIES),
  waveSize: z.int().positive().optional(),
  waitSec: z.int().positive().optional(),
  ownerUid: z.string(),
  instructions: z.string(),
  access: z.string().optional(),
  dress: z.string().optional(),
  leadUid: z.string().optional(),
  leadName: z.string().optional(),
  site: Site,
  /** Middle of the postcode district, or the pin snapped to 2 km: all that an offer may show. */
  centre: LatLon,
  area: z.string(),
  outward: z.string(),
  zoneId: z.string().optional(),
  start: z.date(),
  end: z.date(),
  tz: z.string(),
  positions: z.array(Position).min(1),
  crew: z.record(z.string(), CrewMember),
  crewUids: z.array(z.string()),
  pastCrewUids: z.array(z.string()),
  /** Of whom what happened here is not counted, by the word of the office. */
  excused: z.array(z.string()).optional(),
  standby: z.array(StandbyEntry),
  callout: Callout.optional(),
  /** Open pages, `n-p`. */
  pages: z.array(z.string()),
  flags: JobFlags,
  changed: JobChanged.optional(),
  reminded: JobReminded.optional(),
  /** The edit that the crew was last told of: what is changed shortly after replaces its notice. */
  told: z.object({ rev: z.int(), at: z.date() }).optional(),
  templateId: z.string().optional(),
  seriesId: z.string().optional(),
  occurrence: JobOccurrence.optional(),
  /** The last commands with their answers, `uid key answer`: a repeat is answered and not carried out. */
  keys: z.array(z.string()),
  audit: AuditHead,
});
export type Job = z.infer<typeof Job>;

export const RestOverride = z.object({ uid: z.string(), by: z.string(), why: z.string(), at: z.date() });
export type RestOverride = z.infer<typeof RestOverride>;

/** What only staff may see of a job. */
export const Office = z.object({
  key: z.string(),
  notes: z.string(),
  named: z.array(z.string()),
  /** Named people asked at once; otherwise one after the other. */
  together: z.boolean(),
  /** Asks people from farther away than they said they go. */
  widen: z.boolean().optional(),
  /** Who may work here with too little rest, on whose word and why. */
  restOverrides: z.array(RestOverride).optional(),
  cancelReason: z.string().optional(),
  createdAt: z.date(),
  rev: z.int().nonnegative(),
});
export type Office = z.infer<typeof Office>;
