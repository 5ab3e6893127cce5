import type { Write } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import type { Change } from './store/memory-documents.ts';
import type { View } from './view.ts';

/** One commit that held, and what it changed. */
export interface CommitSeen {
  readonly no: number;
  readonly at: Date;
  /** Which command or tick wrote it; of a group, the one that came first. */
  readonly cause: string;
  /** Nothing else was under way, so all of it is the doing of its cause. */
  readonly alone: boolean;
  readonly writes: readonly Write[];
  readonly changes: readonly Change[];
}

export interface JobChange {
  readonly jobId: string;
  readonly before: Job | undefined;
  readonly after: Job | undefined;
}

/** What an invariant over commits may look at: the commit, and everything as it is right after it. */
export interface Scene {
  readonly commit: CommitSeen;
  readonly view: View;
  /** All commits up to this one. */
  readonly commits: readonly CommitSeen[];
}

export function changeOf(commit: CommitSeen, path: string): Change | undefined {
  return commit.changes.find((change) => change.path === path);
}

/** What a decision or an effect rests on may have been read so long before. */
const DECIDING_MS = 500;

/** The document as it was while this commit was decided: what was read may be some calls old. */
export function statesWhileDeciding({ commit, commits }: Scene, path: string): unknown[] {
  const since = commit.at.getTime() - DECIDING_MS;
  const changes = commits
    .filter(({ at, no }) => at.getTime() >= since && no <= commit.no)
    .flatMap((each) => changeOf(each, path) ?? []);
  return changes.map(({ before }) => before);
}

/** What was changed, but for the rosters that follow whatever happened before. */
export function besidesRosters(commits: readonly CommitSeen[]): Change[] {
  const others = commits.filter(({ changes }) => !changes.some(({ path }) => path.startsWith('rosters/')));
  return others.flatMap(({ changes }) => changes);
}

export function jobChanges(commit: CommitSeen): JobChange[] {
  return commit.changes.flatMap(({ path, before, after }) => {
    const [folder, jobId = '', inner] = path.split('/');
    if (folder !== 'jobs' || inner !== undefined) return [];
    return [{ jobId, before: Job.optional().parse(before), after: Job.optional().parse(after) }];
  });
}
