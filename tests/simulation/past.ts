import type { Receipt } from '@muster/domain/messages/receipts';
import type { Pushed, SentOutside } from './pushed.ts';
import type { Stage, Switched } from './story.ts';
import type { ToldCall } from './told.ts';
import type { CommitSeen } from './trace.ts';
import type { View } from './view.ts';

/** All that has happened, once nothing is under way any more. */
export interface Past {
  readonly commits: readonly CommitSeen[];
  readonly told: readonly ToldCall[];
  readonly pushes: readonly Pushed[];
  readonly switched: readonly Switched[];
  readonly outside: readonly SentOutside[];
  /** What phones told, and a machine heard. */
  readonly receipts: readonly Receipt[];
  /** When machines died. */
  readonly deaths: readonly Date[];
  /** When ticks began to look. What follows from the last one may come long after. */
  readonly ticked: readonly Date[];
  readonly view: View;
  readonly now: Date;
}

export function pastOf({ database, servers, told, pushes, deaths, ticked, switched, receipts }: Stage): Past {
  const { commits, view } = database;
  const { outside } = servers;
  return { commits, told, pushes, outside, deaths, ticked, switched, receipts, view, now: servers.now() };
}
