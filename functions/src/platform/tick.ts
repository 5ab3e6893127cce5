import { paths } from '@muster/domain/paths';
import { Timer } from '@muster/domain/timer';
import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Instance } from './instance.ts';
import { errorFields, logError } from './log.ts';
import type { Read } from './store.ts';
import { fireTimer, type TimerEffect } from './timers.ts';

/** Repairs what a crash left behind between a commit and what should have followed it. */
export type Sweep = (instance: Instance, now: Date) => Promise<void>;

export interface Effects {
  readonly timers: readonly TimerEffect[];
  readonly sweeps: readonly Sweep[];
}

export interface Ticked {
  readonly fired: number;
  readonly failed: number;
}

const AT_ONCE = 8;
const PAGE = 200;
const MOST_PAGES = 20;

type DueTimer = Read<Timer> & { readonly data: Timer };

async function dueUntil(instance: Instance, until: Date): Promise<DueTimer[]> {
  const found = await instance.store.query(Timer, {
    from: paths.timers,
    where: [['dueAt', '<=', until]],
    orderBy: [['dueAt', 'asc']],
    limit: PAGE,
  });
  return found.flatMap(({ data, ...read }) => (data ? [{ ...read, data }] : []));
}

/** A timer that fails stays and is tried again by the next tick; it never holds up the others. */
async function fireOne(instance: Instance, effects: Effects, { path, data }: DueTimer): Promise<boolean> {
  try {
    await fireTimer(instance, effects.timers, path, data);
    return true;
  } catch (error) {
    logError('timer failed', { purpose: data.purpose, ...errorFields(error) });
    return false;
  }
}

async function fireAll(instance: Instance, effects: Effects, timers: readonly DueTimer[]): Promise<Ticked> {
  const limit = pLimit(AT_ONCE);
  const results = await Promise.all(timers.map((timer) => limit(() => fireOne(instance, effects, timer))));
  const fired = results.filter(Boolean).length;
  return { fired, failed: results.length - fired };
}

async function fireLater(instance: Instance, effects: Effects, timers: readonly DueTimer[]): Promise<Ticked> {
  const now = await instance.clock.now();
  const results = await Promise.all(
    timers.map(async (timer) => {
      await wait(Math.max(0, timer.data.dueAt.getTime() - now.getTime()));
      return fireAll(instance, effects, [timer]);
    }),
  );
  return sum(results);
}

function sum(results: readonly Ticked[]): Ticked {
  return results.reduce((all, one) => ({ fired: all.fired + one.fired, failed: all.failed + one.failed }), {
    fired: 0,
    failed: 0,
  });
}

async function runSweeps(instance: Instance, sweeps: readonly Sweep[], now: Date): Promise<void> {
  for (const sweep of sweeps) {
    try {
      await sweep(instance, now);
    } catch (error) {
      logError('sweep failed', errorFields(error));
    }
  }
}

/**
 * Fires every due timer, oldest first, and sleeps to those due within the next `lookAheadSec`. Any
 * number may run at once, on one instance or many.
 */
export async function tick(instance: Instance, effects: Effects, lookAheadSec: number): Promise<Ticked> {
  const now = await instance.clock.now();
  const done: Ticked[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const due = await dueUntil(instance, now);
    const ticked = await fireAll(instance, effects, due);
    done.push(ticked);
    if (due.length < PAGE || ticked.fired === 0) break;
  }
  await runSweeps(instance, effects.sweeps, now);
  if (lookAheadSec > 0) {
    const ahead = await dueUntil(instance, new Date(now.getTime() + lookAheadSec * 1000));
    done.push(
      await fireLater(
        instance,
        effects,
        ahead.filter(({ data }) => data.dueAt > now),
      ),
    );
  }
  return sum(done);
}
