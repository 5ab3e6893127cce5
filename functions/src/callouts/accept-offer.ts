import { Diary } from '@muster/domain/availability/diary';
import { decideAccept, needsDiaryToAccept, needsOfficeToAccept, roomFor } from '@muster/domain/callouts/accept-offer';
import type { AcceptAnswer, AcceptRefusal, Tap } from '@muster/domain/callouts/accepting';
import { acceptOffer as contract } from '@muster/domain/callouts/callouts.contracts';
import type { Carried } from '@muster/domain/callouts/change';
import { WavePage } from '@muster/domain/callouts/wave';
import type { Constants } from '@muster/domain/constants';
import { isRefused } from '@muster/domain/decision';
import { Job, Office } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Workspace } from '../platform/workspace.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { isOfThisRevision } from './pages-in.ts';

interface Tapping {
  readonly jobId: string;
  readonly pageId: string;
  readonly uid: string;
  readonly tap: Tap;
  readonly constants: Constants;
}

/** The hottest path: one read and one batch for all who tap together. */
export const acceptOffer = defineCallable(contract, ['agent'], async (instance, { input, actor }) => {
  const { jobId, page: pageId, ...tap } = input;
  const constants = await readConstants(instance);
  const command = acceptCommand({ jobId, pageId, uid: actor.uid, tap, constants });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
});

function acceptCommand(tapping: Tapping): Command<AcceptRefusal, Carried<AcceptAnswer>> {
  const { jobId, pageId, uid, constants } = tapping;
  const [job, office] = [paths.job(jobId), paths.office(jobId)];
  const [page, diary] = [paths.wave(jobId, pageId), paths.diary(uid)];
  const asked = (workspace: Workspace) => ({
    ...tapping,
    job: workspace.get(Job, job),
    page: workspace.get(WavePage, page),
  });
  const known = (workspace: Workspace) => ({
    ...asked(workspace),
    diary: workspace.has(diary) ? workspace.get(Diary, diary) : undefined,
    office: workspace.has(office) ? workspace.get(Office, office) : undefined,
    theirDiary: theirs(workspace),
  });
  const standIn = (workspace: Workspace) => workspace.get(WavePage, page)?.standIn;
  const theirs = (workspace: Workspace) => {
    const from = standIn(workspace);
    const path = from === undefined ? undefined : paths.diary(from);
    return path !== undefined && workspace.has(path) ? workspace.get(Diary, path) : undefined;
  };
  return {
    own: [diary],
    shared: [page],
    needs(workspace) {
      if (!workspace.has(page)) return [page];
      if (!needsDiaryToAccept(asked(workspace), constants)) return [];
      const from = standIn(workspace);
      if (from !== undefined) return [diary, paths.diary(from)];
      return workspace.has(diary) && needsOfficeToAccept(known(workspace)) ? [diary, office] : [diary];
    },
    readAhead(workspace) {
      const ledger = workspace.get(Job, job);
      return ledger ? roomFor(ledger, constants) : 1;
    },
    mayReuse: (workspace, earlier) => isOfThisRevision(workspace, jobId, earlier),
    decide: (workspace, now) => decideAccept(known(workspace), now),
  };
}
