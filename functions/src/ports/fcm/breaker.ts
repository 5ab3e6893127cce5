import type { PushOutcome } from '../push.ts';
import { OUT_OF_TIME } from './send-run.ts';

const WINDOW_MS = 10 * 60_000;
const OPEN_MS = 10 * 60_000;
const MOST_SHARE = 0.01;
/** Fewer say nothing, whatever their share of a small wave. */
const LEAST_ALIKE = 5;

export interface Trouble {
  readonly code: string;
  readonly alike: number;
  readonly tried: number;
}

interface Batch {
  readonly at: number;
  readonly tried: number;
  readonly byCode: ReadonlyMap<string, number>;
}

/**
 * Many messages that fail alike are the fault of none of their targets: a broken credential, a bad payload, an
 * outage. While it is open nobody is retired.
 */
export class Breaker {
  #batches: Batch[] = [];
  #openUntil = Number.NEGATIVE_INFINITY;

  isOpen(now: number): boolean {
    return now < this.#openUntil;
  }

  /** Answers the trouble when this batch opens it. */
  note(outcomes: readonly PushOutcome[], now: number): Trouble | undefined {
    const tried = outcomes.filter((outcome) => outcome === 'sent' || typeof outcome === 'object').length;
    if (tried === 0) return undefined;
    this.#batches = [
      ...this.#batches.filter(({ at }) => now - at < WINDOW_MS),
      { at: now, tried, byCode: counted(outcomes) },
    ];
    const trouble = this.#trouble();
    if (!trouble) return undefined;
    const wasOpen = this.isOpen(now);
    this.#openUntil = now + OPEN_MS;
    return wasOpen ? undefined : trouble;
  }

  #trouble(): Trouble | undefined {
    const tried = this.#batches.reduce((sum, batch) => sum + batch.tried, 0);
    const byCode = new Map<string, number>();
    for (const batch of this.#batches) {
      for (const [code, n] of batch.byCode) byCode.set(code, (byCode.get(code) ?? 0) + n);
    }
    const [worst] = [...byCode].toSorted((a, b) => b[1] - a[1]);
    if (!worst) return undefined;
    const [code, alike] = worst;
    return alike >= LEAST_ALIKE && alike > tried * MOST_SHARE ? { code, alike, tried } : undefined;
  }
}

function counted(outcomes: readonly PushOutcome[]): Map<string, number> {
  const byCode = new Map<string, number>();
  for (const outcome of outcomes) {
    if (typeof outcome === 'string') continue;
    const code = 'failed' in outcome ? outcome.failed : outcome.why;
    if (code !== OUT_OF_TIME) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  return byCode;
}
