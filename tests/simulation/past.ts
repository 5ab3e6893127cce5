import type { Database } from './database.ts';
import type { ToldCall } from './told.ts';
import type { CommitSeen } from './trace.ts';
import type { View } from './view.ts';

/** All that has happened, once nothing is under way any more. */
export interface Past {
  readonly commits: readonly CommitSeen[];
  readonly told: readonly ToldCall[];
  readonly view: View;
  readonly now: Date;
}

export function pastOf({ commits, view }: Database, told: readonly ToldCall[], now: Date): Past {
  return { commits, view, told, now };
}
