/** How often somebody was wrong on this device, and until when to wait. */
export interface Tries {
  readonly wrong: number;
  readonly waits: number;
  readonly untilMs: number;
}

export const NO_TRIES: Tries = { wrong: 0, waits: 0, untilMs: 0 };

const WRONG_BEFORE_WAIT = 5;
const FIRST_WAIT_MS = 5 * 60_000;

/** Five wrong tries cost five minutes, the next five ten, and so on doubling. */
export function afterWrongTry(tries: Tries, nowMs: number): Tries {
  const wrong = tries.wrong + 1;
  if (wrong < WRONG_BEFORE_WAIT) return { ...tries, wrong };
  return { wrong: 0, waits: tries.waits + 1, untilMs: nowMs + FIRST_WAIT_MS * 2 ** tries.waits };
}

/** `4:30`; undefined when nobody has to wait. */
export function waitText(tries: Tries, nowMs: number): string | undefined {
  const leftSec = Math.ceil((tries.untilMs - nowMs) / 1000);
  if (leftSec <= 0) return undefined;
  return `${Math.floor(leftSec / 60)}:${String(leftSec % 60).padStart(2, '0')}`;
}
