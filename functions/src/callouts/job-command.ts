import { Diary } from '@muster/domain/availability/diary';
import type { Carried, JobFacts } from '@muster/domain/callouts/change';
import type { Pages } from '@muster/domain/callouts/pages';
import type { Diaries } from '@muster/domain/callouts/promotion';
import type { Constants } from '@muster/domain/constants';
import type { Decision } from '@muster/domain/decision';
import { Job, Office } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import { Client } from '@muster/domain/settings/settings';
import type { Refusal } from '@muster/domain/refusal';
import type { Command } from '../platform/command.ts';
import type { Workspace } from '../platform/workspace.ts';
import { openPageIds, pagesIn } from './pages-in.ts';

export interface WithDiaries extends JobFacts {
  readonly diaries: Diaries;
}

interface WithPages extends WithDiaries {
  /** The open pages; none for work that does not read them. */
  readonly pages: Pages;
  /** Undefined for work that does not read it. */
  readonly office: Office | undefined;
  /** Whoever the work is for; undefined for work that does not read the office. */
  readonly client: Client | undefined;
}

interface JobWork<R extends Refusal, Said> {
  readonly jobId: string;
  readonly by: string;
  readonly constants: Constants;
  readonly readsPages?: boolean;
  readonly readsOffice?: boolean;
  /** Whose diaries the decision rests on, given those at hand; asked until nobody new is named. */
  diariesOf?(facts: WithDiaries, now: Date): readonly string[];
  decide(facts: WithPages, now: Date): Decision<R, Carried<Said>>;
}

/** A pure decision about a job and the diaries of people on it, as a command of the job's ledger. */
export function jobCommand<R extends Refusal, Said>(work: JobWork<R, Said>): Command<R | 'not-found', Carried<Said>> {
  const { jobId, by, constants, readsPages = false, readsOffice = false } = work;
  const office = readsOffice ? [paths.office(jobId)] : [];
  const pageIds = (workspace: Workspace) => (readsPages ? openPageIds(workspace, jobId) : []);
  const clientPath = (workspace: Workspace) => {
    const read = office.filter((path) => workspace.has(path));
    const [{ clientId } = {}] = read.flatMap((path) => workspace.get(Office, path) ?? []);
    return clientId === undefined ? [] : [paths.client(clientId)];
  };
  const factsOf = (workspace: Workspace): JobFacts | undefined => {
    const job = workspace.get(Job, paths.job(jobId));
    return job && { jobId, job, by, constants };
  };
  return {
    own: [],
    shared: [],
    needs(workspace, now) {
      const facts = factsOf(workspace);
      if (!facts) return [];
      const pages = pageIds(workspace).map((id) => paths.wave(jobId, id));
      return [...office, ...clientPath(workspace), ...pages, ...gather(work, facts, workspace, now).unread];
    },
    decide(workspace, now) {
      const facts = factsOf(workspace);
      if (!facts) return { refused: 'not-found' };
      const pages = pagesIn(workspace, jobId, pageIds(workspace));
      const { diaries } = gather(work, facts, workspace, now);
      const [known] = office.map((path) => workspace.get(Office, path));
      const [client] = clientPath(workspace).map((path) => workspace.get(Client, path));
      return work.decide({ ...facts, pages, diaries, office: known, client }, now);
    },
  };
}

interface Gathered {
  readonly diaries: Diaries;
  readonly unread: readonly string[];
}

/** Diaries at hand, and the paths of those still to be read. */
function gather<R extends Refusal, Said>(
  work: JobWork<R, Said>,
  facts: JobFacts,
  workspace: Workspace,
  now: Date,
): Gathered {
  const diaries = new Map<string, Diary>();
  const seen = new Set<string>();
  for (;;) {
    const named = work.diariesOf?.({ ...facts, diaries }, now) ?? [];
    const fresh = [...new Set(named)].filter((uid) => !seen.has(uid));
    const unread = fresh.map(paths.diary).filter((path) => !workspace.has(path));
    if (fresh.length === 0 || unread.length > 0) return { diaries, unread };
    for (const path of fresh.map(paths.diary)) {
      const uid = idOf(path);
      seen.add(uid);
      const diary = workspace.get(Diary, path);
      if (diary) diaries.set(uid, diary);
    }
  }
}
