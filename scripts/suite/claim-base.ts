import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { shimMark } from './firestore-engine.ts';
import { runFolder } from './folders.ts';
import { configFile } from './local-config.ts';
import { sweepOrphans, type Mark } from './orphans.ts';
import { ownerOf } from './owner.ts';
import { takenPorts } from './ports.ts';

const SWEPT_PORTS_WITHIN = { times: 10, everyMs: 150 };

/** What the processes of the suite at this base have in their arguments. */
export function marksOf(base: number): readonly Mark[] {
  return [[shimMark(base)], ['emulators:start', configFile(base)]];
}

async function refuseTakenPorts(base: number): Promise<void> {
  let taken = await takenPorts(base);
  // What was just swept gives its ports back a moment later.
  for (let tried = 0; taken.length > 0 && tried < SWEPT_PORTS_WITHIN.times; tried += 1) {
    await sleep(SWEPT_PORTS_WITHIN.everyMs);
    taken = await takenPorts(base);
  }
  if (taken.length === 0) return;
  throw new Error(
    `Port ${taken.join(', ')} is taken by another program. Stop it, or choose other ports: npm start -- --ports 15000`,
  );
}

/**
 * One suite per base. A living owner keeps it; what a dead one left is swept. To be called before
 * anything of the base is touched; calling it again is safe.
 */
export async function claimBase(base: number): Promise<void> {
  const owner = ownerOf({ base });
  if (owner !== undefined && owner !== process.pid) {
    throw new Error(
      `Muster is running at ${base} already (process ${owner}). Stop it, or choose other ports: npm start -- --ports 15000`,
    );
  }
  sweepOrphans(marksOf(base));
  await refuseTakenPorts(base);
  writeFileSync(join(runFolder(base), 'owner'), String(process.pid));
}
