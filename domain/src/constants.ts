/** Every default of the product, once. `config/org.constants` overrides them by name. */
export const CONSTANTS = {
  /** A start this far in the past is still "now". */
  startGraceMin: 5,
  maxPlaces: 200,
  maxPageAudience: 100,
  maxPageAudienceEveryone: 500,
  /** The duty switch counts for work that starts within this. */
  dutyWindowMin: 240,
  planDaysAhead: 180,
  freeCutOffMin: 24 * 60,
  hardCutOffMin: 2 * 60,
  undoSec: 120,
  /** How long before the start somebody can say that they set out, and that they are there. */
  enRouteEarlyMin: 12 * 60,
  onSiteEarlyMin: 2 * 60,
  /** So long after somebody alone was asked whether they are well, staff are called. */
  welfareGraceMin: 2,
  /** Who is not there so long after the start may be said not to have come. */
  noShowAfterMin: 30,
  /** Arriving this long after the start is still on time. */
  arrivalGraceMin: 10,
  /** A start moved by less, an end moved by less and a place moved by less ask nobody again. */
  reconfirmLaterMin: 30,
  reconfirmEarlierMin: 15,
  reconfirmShorterMin: 60,
  reconfirmLongerMin: 30,
  reconfirmMetres: 2000,
  /** Of the time until the start, to answer; at least and at most so long, and not after so long before the start. */
  reconfirmShare: 0.1,
  reconfirmLeastMin: 10,
  reconfirmMostMin: 12 * 60,
  reconfirmStopMin: 2 * 60,
  /** Edits this shortly after one another are one notice. */
  mergeEditsSec: 120,
  standbyShare: 0.2,
  standbyMin: 1,
  standbyMax: 10,
  /** A yes this young takes a freed place without being asked again. */
  standbyFreshMin: 120,
  maxOffersPerJob: 2,
  maxOffersPerJobUrgent: 3,
  planUntilAfterStartMin: 60,
  /** So long before the start the crew hears that it is coming up, and once more. */
  remindFirstMin: 24 * 60,
  remindLastMin: 2 * 60,
  overdueAfterEndMin: 15,
  crewAccessAfterEndMin: 24 * 60,
  maxReachKm: 60,
  agentMaxKm: 25,
  minReplyMin: 10,
  /** Whoever has this many open offers is not asked for more. */
  maxOpenOffers: 5,
  /** A pause this long ends a duty period. */
  restBetweenMin: 11 * 60,
  dutyPeriodMin: 13 * 60,
  /** Work in any seven days. */
  weekWorkMin: 60 * 60,
  /** Fewer offers of an urgency than this are no history. */
  leastHistory: 20,
  sweepQueuedAfterSec: 30,
  /** A rule with more dates is a mistake. */
  maxSeriesDates: 1000,
  noticeKeptDays: 30,
  signInKeptDays: 30,
  /** Longer than any token lives. */
  blockedKeptDays: 7,
  blockedCacheMs: 5000,
  /** Minutes of the local day; a person's own come first. */
  quietFromMin: 22 * 60,
  quietToMin: 7 * 60,
  /** Pushes that are not urgent, per person; the rest comes bundled. */
  pushesPerHour: 6,
  drillMin: 15,
  maxDevices: 5,
  /** A device that says again what it said this shortly before costs no write. */
  deviceRefreshedHours: 20,
  /** A token nobody confirmed for so long is doubted. */
  deviceStaleDays: 30,
  deadDeviceKeptDays: 30,
  missesUntilSuspect: 2,
  callsPerMinute: 240,
  /** Per address, for what is open to people who are signed out. */
  openCallsPerMinute: 60,
} as const satisfies Record<string, number>;

export type ConstantName = keyof typeof CONSTANTS;
export type Constants = Readonly<Record<ConstantName, number>>;

export function constantsWith(overrides: Partial<Record<string, number>>): Constants {
  const known = Object.entries(overrides).filter(([name]) => name in CONSTANTS);
  return { ...CONSTANTS, ...Object.fromEntries(known) };
}

/**
 * How waves are paced: the chance to fill that a wave is made large enough for, the shortest and the
 * longest wait for answers, and the step when named people are asked one after the other.
 */
export const PACES = {
  urgent: { target: 0.9, minWaitMin: 1, maxWaitMin: 3, directStepSec: 90 },
  standard: { target: 0.8, minWaitMin: 5, maxWaitMin: 30, directStepSec: 5 * 60 },
  low: { target: 0.6, minWaitMin: 30, maxWaitMin: 240, directStepSec: 30 * 60 },
} as const;

/** What is taken for true of an organisation that has no history: how many say yes, and after how long half of them. */
export const HABITS = {
  urgent: { acceptance: 0.45, medianSec: 60 },
  standard: { acceptance: 0.35, medianSec: 20 * 60 },
  low: { acceptance: 0.3, medianSec: 3 * 60 * 60 },
} as const;
