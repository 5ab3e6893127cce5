import { DroppedReceipts, type DropReason } from '@muster/domain/messages/dropped-receipts';
import { paths } from '@muster/domain/paths';
import { setTimeout as wait } from 'node:timers/promises';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';

const DROPS = Symbol('dropped receipts');
/** However many come, they cost one read and one write in this time. */
const TOGETHER_MS = 1000;

interface Drops {
  forged: number;
  unknown: number;
  flushing: Promise<void> | undefined;
}

/** Counted for the delivery monitor. The sender waits as long as the others, so a flood slows itself. */
export function dropReceipt(instance: Instance, reason: DropReason): Promise<void> {
  const drops = instance.memory(DROPS, (): Drops => ({ forged: 0, unknown: 0, flushing: undefined }));
  drops[reason] += 1;
  drops.flushing ??= flush(instance, drops);
  return drops.flushing;
}

async function flush(instance: Instance, drops: Drops): Promise<void> {
  await wait(TOGETHER_MS);
  const { forged, unknown } = drops;
  Object.assign(drops, { forged: 0, unknown: 0, flushing: undefined });
  await carryOutCommand(instance, paths.droppedReceipts, {
    own: [],
    shared: [],
    needs: () => [],
    decide(workspace, at) {
      const before = workspace.get(DroppedReceipts, paths.droppedReceipts) ?? { forged: 0, unknown: 0 };
      const data = { forged: before.forged + forged, unknown: before.unknown + unknown, at };
      return { writes: [{ replace: paths.droppedReceipts, data }], audit: [], answer: undefined };
    },
  });
}
