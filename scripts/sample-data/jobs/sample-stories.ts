import type { Story } from '../story.ts';
import { draftStories } from './drafts.ts';
import { filledStories } from './filled.ts';
import { openStories } from './open.ts';
import { overStories } from './over.ts';
import { stuckStories } from './stuck.ts';
import type { Telling } from './telling.ts';
import { underWayStories } from './under-way.ts';

/** Twenty jobs, in every state a job can be in. */
export function sampleStories(telling: Telling): readonly Story[] {
  return [draftStories, openStories, stuckStories, filledStories, underWayStories, overStories].flatMap((tell) =>
    tell(telling),
  );
}
