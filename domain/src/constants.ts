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
  standbyShare: 0.2,
  standbyMin: 1,
  standbyMax: 10,
  /** A yes this young takes a freed place without being asked again. */
  standbyFreshMin: 120,
  maxOffersPerJob: 2,
  maxOffersPerJobUrgent: 3,
  planUntilAfterStartMin: 60,
  overdueAfterEndMin: 15,
  crewAccessAfterEndMin: 24 * 60,
  maxReachKm: 60,
  agentMaxKm: 25,
  minReplyMin: 10,
  sweepQueuedAfterSec: 30,
  /** A rule with more dates is a mistake. */
  maxSeriesDates: 1000,
  noticeKeptDays: 30,
  signInKeptDays: 30,
  /** Longer than any token lives. */
  blockedKeptDays: 7,
  blockedCacheMs: 5000,
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
 * Before rosters exist: wave size per place left, its floor, the wait in seconds, and the step when
 * named people are asked one after the other.
 */
export const WAVES = {
  urgent: { perPlace: 5, atLeast: 10, waitSec: 60, directStepSec: 90 },
  standard: { perPlace: 3, atLeast: 1, waitSec: 5 * 60, directStepSec: 5 * 60 },
  low: { perPlace: 2, atLeast: 1, waitSec: 10 * 60, directStepSec: 30 * 60 },
} as const;
