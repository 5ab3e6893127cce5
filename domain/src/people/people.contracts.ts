import * as z from 'zod';
import { LANGUAGES } from '../languages.ts';
import { Day, DocId, Done, Instant, Key, Uid, contract } from '../contract.ts';
import { NEEDS } from './person.ts';
import { MinuteOfDay, Mutes } from './prefs.ts';
import { ROLES } from './roles.ts';

const Name = z.string().trim().min(1).max(60);
const Email = z.email().max(200);
/** International format; the server normalises to E.164. */
const Phone = z.string().trim().min(5).max(30);
const Skills = z.array(DocId).max(50);
const Certs = z.record(DocId, z.strictObject({ until: Day, number: z.string().trim().max(60).optional() }));
const Outward = z.string().trim().min(2).max(10);
const Lang = z.enum(LANGUAGES);
const MaxKm = z.number().positive().max(60);

export const createPerson = contract({
  name: 'createPerson',
  input: z.strictObject({
    key: Key,
    email: Email,
    role: z.enum(ROLES),
    first: Name,
    last: Name,
    phone: Phone.optional(),
    lang: Lang.optional(),
    tz: z.string().max(60).optional(),
    skills: Skills.optional(),
    certs: Certs.optional(),
    homePostcode: Outward.optional(),
    maxKm: MaxKm.optional(),
  }),
  /** The first password is shown once and must be changed at the first sign-in. */
  output: z.strictObject({ uid: Uid, password: z.string() }),
});

export const updatePerson = contract({
  name: 'updatePerson',
  input: z.strictObject({
    uid: Uid,
    key: Key,
    first: Name.optional(),
    last: Name.optional(),
    phone: Phone.optional(),
    skills: Skills.optional(),
    certs: Certs.optional(),
    homePostcode: Outward.optional(),
    maxKm: MaxKm.optional(),
    lang: Lang.optional(),
    tz: z.string().max(60).optional(),
  }),
  output: Done,
});

/** The person's own record. Skills and certificates are claimed by oneself, confirmed by an admin. */
export const updateProfile = contract({
  name: 'updateProfile',
  input: z.strictObject({
    key: Key,
    first: Name.optional(),
    last: Name.optional(),
    phone: Phone.optional(),
    skills: Skills.optional(),
    certs: Certs.optional(),
    homePostcode: Outward.optional(),
    maxKm: MaxKm.optional(),
    /** What the app, pushes and mails speak to them. */
    lang: Lang.optional(),
    tz: z.string().max(60).optional(),
    standby: z.boolean().optional(),
    autoConfirm: z.boolean().optional(),
    quietFrom: MinuteOfDay.optional(),
    quietTo: MinuteOfDay.optional(),
    /** All choices at once. */
    mute: Mutes.optional(),
    /** Told once the handed-out password was replaced. */
    passwordChanged: z.boolean().optional(),
  }),
  output: Done,
});

export const setRole = contract({
  name: 'setRole',
  input: z.strictObject({ uid: Uid, role: z.enum(ROLES), key: Key }),
  output: Done,
});

export const suspendPerson = contract({
  name: 'suspendPerson',
  input: z.strictObject({ uid: Uid, reason: z.string().trim().min(1).max(300), key: Key }),
  /** Jobs whose place was freed, and those under way that staff must look at. */
  output: z.strictObject({ released: z.array(z.string()), underWay: z.array(z.string()) }),
});

export const reinstatePerson = contract({
  name: 'reinstatePerson',
  input: z.strictObject({ uid: Uid, key: Key }),
  output: Done,
});

/** Sets a new first password that must be changed; ends all sessions of the person. */
export const resetPassword = contract({
  name: 'resetPassword',
  input: z.strictObject({ uid: Uid, key: Key }),
  output: z.strictObject({ password: z.string() }),
});

/** Sends the link by mail to somebody who never signed in. `sent`: the mail server took it. */
export const invitePerson = contract({
  name: 'invitePerson',
  input: z.strictObject({ uid: Uid, key: Key }),
  output: z.strictObject({ sent: z.boolean() }),
});

/** Open to people who are signed out: same answer for known and unknown addresses. */
export const requestPasswordReset = contract({
  name: 'requestPasswordReset',
  input: z.strictObject({ email: Email }),
  output: Done,
});

/** Open to people who are signed out: the browser tells each try. */
export const noteSignIn = contract({
  name: 'noteSignIn',
  input: z.strictObject({
    email: z.string().max(200),
    ok: z.boolean(),
    why: z.enum(['password', 'suspended', 'throttled', 'network']).optional(),
    browser: z.string().max(300),
  }),
  output: Done,
});

/**
 * Open to people who are signed out: same answer for known and unknown addresses. No password: it is
 * chosen behind the link of the mail, so that no try to sign in tells who is known.
 */
export const register = contract({
  name: 'register',
  input: z.strictObject({
    key: Key,
    email: Email,
    first: Name,
    last: Name,
    phone: Phone,
    organisation: z.string().trim().max(80).optional(),
    needs: z.enum(NEEDS),
    lang: Lang.optional(),
  }),
  output: Done,
});

/** Told once the link of the mail was opened; the server looks for itself whether it was. */
export const confirmAddress = contract({
  name: 'confirmAddress',
  input: z.strictObject({ email: Email }),
  output: Done,
});

export const decideRegistration = contract({
  name: 'decideRegistration',
  input: z.strictObject({
    uid: Uid,
    key: Key,
    decision: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('approved') }),
      z.strictObject({ is: z.literal('refused'), reason: z.string().trim().min(1).max(300) }),
    ]),
  }),
  output: Done,
});

/** Ends all sessions and takes all devices off, of oneself or, by an administrator, of anybody. */
export const signOutEverywhere = contract({
  name: 'signOutEverywhere',
  input: z.strictObject({ uid: Uid.optional(), key: Key }),
  output: Done,
});

/** A secret address of the own calendar; a new one ends the one before. */
export const changeFeed = contract({
  name: 'changeFeed',
  input: z.strictObject({ key: Key, wanted: z.boolean() }),
  /** Told once: only its hash is kept. */
  output: z.strictObject({ path: z.string().optional() }),
});

/** Everything that is kept of oneself, as it is stored. */
export const exportOwnData = contract({
  name: 'exportOwnData',
  input: z.strictObject({}),
  output: z.strictObject({
    at: Instant,
    /** By class; instants as ISO text. */
    data: z.record(z.string(), z.unknown()),
  }),
});

/** Tells the administrators; nothing is erased yet. */
export const requestErasure = contract({
  name: 'requestErasure',
  input: z.strictObject({ key: Key }),
  output: Done,
});

const MOST_IN_SCOPE = 20;

/** Where a member of the office decides. Empty lists: everywhere. */
export const setScope = contract({
  name: 'setScope',
  input: z.strictObject({
    uid: Uid,
    key: Key,
    zoneIds: z.array(DocId).max(MOST_IN_SCOPE),
    teamIds: z.array(DocId).max(MOST_IN_SCOPE),
  }),
  output: Done,
});
