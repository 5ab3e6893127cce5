import type { Decision, Refused } from '@muster/domain/decision';
import type { Refusal } from '@muster/domain/refusal';
import type { Read } from './store.ts';
import type { Workspace } from './workspace.ts';

/** One change of one ledger. Pure: everything it knows comes from the workspace and `now`. */
export interface Command<R extends Refusal, Answer> {
  /** Documents only this command asks for (the own diary). A lone caller gets them in the ledger's round trip. */
  readonly own: readonly string[];
  /** Documents that the others in the group ask for as well (the page); read together with the ledger. */
  readonly shared: readonly string[];
  /** Paths the decision still misses; asked again after each fetch until there are none. */
  needs(workspace: Workspace, now: Date): readonly string[];
  /** Documents as the caller read them a moment ago. Once somebody proves faster, they are read anew. */
  readonly given?: readonly Read<unknown>[];
  /**
   * How many commands of this kind can still succeed: so many are read ahead in one trip. Left out:
   * all that wait. Commands that turn out to need nothing are decided unread.
   */
  readAhead?(workspace: Workspace): number;
  /** May a shared document this instance read earlier stand in? Asked when the ledger is there. Left out: never. */
  mayReuse?(workspace: Workspace, earlier: Read<unknown>): boolean;
  decide(workspace: Workspace, now: Date): Decision<R, Answer>;
}

/** `busy`: lost every race it was in; nothing was written and the caller may try again. */
export type Outcome<R extends Refusal, Answer> = Refused<R | 'busy'> | { readonly answer: Answer; readonly at: Date };
