import type { Scheduled } from './commands.ts';
import { simulate, type Outcome, type Wanted } from './simulate.ts';

/** Leaves out what is not needed to break the same rule, larger pieces first. */
export async function shrunk(wanted: Wanted, failed: Outcome): Promise<Outcome> {
  let smallest = failed;
  const tryWith = async (schedule: readonly Scheduled[]): Promise<boolean> => {
    const outcome = await simulate({ ...wanted, schedule });
    const isSame = outcome.broken?.invariant === failed.broken?.invariant;
    if (isSame) smallest = outcome;
    return isSame;
  };

  for (let size = Math.ceil(failed.schedule.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.schedule.length;) {
      const kept = smallest.schedule;
      const isLeftOut = await tryWith(kept.filter((_each, i) => i < at || i >= at + size));
      if (!isLeftOut) at += size;
    }
  }
  for (const [at, each] of smallest.schedule.entries()) {
    const { crash: _, ...plain } = each;
    await tryWith(smallest.schedule.map((other, i) => (i === at ? { ...plain, repeats: 0 } : other)));
  }
  return smallest;
}
