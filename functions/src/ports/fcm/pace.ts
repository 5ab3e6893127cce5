import type { Timing } from './timing.ts';

export interface PaceSettings {
  /** Messages a second at first, and after a minute without a break. */
  readonly fromPerSec: number;
  readonly toPerSec: number;
  /** So many leave at once when nothing left before. */
  readonly burst: number;
}

/** A fifth below the quota of 600,000 a minute. */
export const PACE: PaceSettings = { fromPerSec: 3000, toPerSec: 8000, burst: 1000 };

const RAMP_MS = 60_000;

/** Gives every message its turn: a slow start, a steady rate, and a stop for all when the service says so. */
export class Pace {
  readonly #timing: Timing;
  readonly #settings: PaceSettings;
  #rampFrom = Number.NEGATIVE_INFINITY;
  #next = Number.NEGATIVE_INFINITY;
  #heldUntil = Number.NEGATIVE_INFINITY;

  constructor(timing: Timing, settings: PaceSettings = PACE) {
    this.#timing = timing;
    this.#settings = settings;
  }

  /** Nobody goes before this instant. */
  holdUntil(at: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, at);
  }

  async turn(): Promise<void> {
    for (let held = this.#held(); held > 0; held = this.#held()) await this.#timing.wait(held);
    const wait = this.#reserve();
    if (wait >= 1) await this.#timing.wait(wait);
    // Somebody may have been told to stop while this one waited for its turn.
    if (this.#held() > 0) await this.turn();
  }

  #held(): number {
    return this.#heldUntil - this.#timing.now();
  }

  /** Milliseconds until this one's turn. */
  #reserve(): number {
    const now = this.#timing.now();
    const { fromPerSec, toPerSec, burst } = this.#settings;
    if (now - this.#next > RAMP_MS) this.#rampFrom = now;
    const share = Math.min(1, (now - this.#rampFrom) / RAMP_MS);
    const spacing = 1000 / (fromPerSec + share * (toPerSec - fromPerSec));
    this.#next = Math.max(this.#next, now - burst * spacing) + spacing;
    return this.#next - now;
  }
}
