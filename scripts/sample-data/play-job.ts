import { decideAccept } from '@muster/domain/callouts/accept-offer';
import { decideCancel } from '@muster/domain/callouts/cancel-job';
import type { Aftermath } from '@muster/domain/callouts/change';
import { decideComplete } from '@muster/domain/callouts/complete-job';
import { decideDecline } from '@muster/domain/callouts/decline-offer';
import { decidePause } from '@muster/domain/callouts/pause-callout';
import { decidePlanWave } from '@muster/domain/callouts/plan-wave';
import { decidePublish } from '@muster/domain/callouts/publish-job';
import { decideStart } from '@muster/domain/callouts/start-job';
import type { DeclineReason, WithdrawReason } from '@muster/domain/callouts/wave';
import { decideWithdraw } from '@muster/domain/callouts/withdraw';
import { isRefused, type Decision } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import type { Refusal } from '@muster/domain/refusal';
import { jobRecord, planFacts, silentPeople, type JobRecord } from './job-facts.ts';
import type { Ledger } from './ledger.ts';
import { markSent } from './mark-sent.ts';
import type { Act } from './story.ts';

interface Stage {
  readonly ledger: Ledger;
  readonly record: JobRecord;
  readonly at: Date;
  /** One per act, as every command of the product carries one. */
  readonly key: string;
}

/** Carries out one act of a story at its moment, with what follows at once. */
export function play(ledger: Ledger, jobId: string, act: Act, at: Date): void {
  const stage = { ledger, record: jobRecord(ledger, jobId), at, key: `sample-${act.do}-${at.getTime()}` };
  const { record, key } = stage;
  switch (act.do) {
    case 'publish':
      return carryOut(
        stage,
        decidePublish({ ...record, rev: record.job.rev, key, plan: planFacts(ledger, record) }, at),
      );
    case 'accept':
      return accept(stage);
    case 'decline':
      return decline(stage, act.reason);
    case 'withdraw':
      return withdraw(stage, act.reason);
    case 'start':
      return carryOut(
        stage,
        decideStart(
          { ...record, key, onSite: record.job.crewUids.slice(0, record.job.crewUids.length - act.late) },
          at,
        ),
      );
    case 'complete':
      return carryOut(stage, decideComplete({ ...record, role: 'dispatcher', key }, at));
    case 'cancel':
      return cancel(stage, act.reason);
    case 'pause':
      return carryOut(stage, decidePause({ ...record, key, isPaused: true }, at));
  }
}

/** The next wave, if its time has come. */
export function planNextWave(ledger: Ledger, jobId: string, at: Date): void {
  const record = { ...jobRecord(ledger, jobId), by: 'system' };
  const decision = decidePlanWave({ ...record, plan: planFacts(ledger, record) }, at);
  carryOut({ ledger, record, at }, decision);
}

/** The first of those asked whom nothing keeps from it. */
function accept(stage: Stage): void {
  const { ledger, record, at, key } = stage;
  const tap = { rev: record.job.rev, key };
  for (const { uid, pageId, page } of silentPeople(ledger, record)) {
    const decision = decideAccept({ ...record, uid, pageId, page, diary: record.diaries.get(uid), tap }, at);
    if (!isRefused(decision) && decision.answer.said.answer !== 'full') return carryOut(stage, decision);
  }
  throw new Error(`${record.job.title}: nobody is left to accept`);
}

/** The last of those asked, so that the near ones are left to accept. */
function decline(stage: Stage, reason: DeclineReason): void {
  const { ledger, record, at } = stage;
  const last = silentPeople(ledger, record).findLast(({ pageId }) => record.job.pages.includes(pageId));
  if (last === undefined) throw new Error(`${record.job.title}: nobody is left to decline`);
  const { uid: by, pageId } = last;
  carryOut(stage, decideDecline({ ...record, by, pageId, response: undefined, reason }, at));
  planNextWave(ledger, record.jobId, at);
}

function withdraw(stage: Stage, reason: WithdrawReason): void {
  const { record, at, key } = stage;
  const by = record.job.crewUids.at(-1);
  if (by === undefined) throw new Error(`${record.job.title}: nobody is in the crew to withdraw`);
  carryOut(stage, decideWithdraw({ ...record, by, undo: false, reason, key }, at));
}

function cancel(stage: Stage, reason: string): void {
  const { ledger, record, at, key } = stage;
  const { role } = ledger.get(Person, paths.person(record.by));
  carryOut(stage, decideCancel({ ...record, role, reason, key }, at));
}

function carryOut<R extends Refusal>(
  { ledger, record: { jobId }, at }: Pick<Stage, 'ledger' | 'record' | 'at'>,
  decision: Decision<R, Aftermath>,
): void {
  const { planNow } = ledger.carryOut(paths.job(jobId), decision, at);
  markSent(ledger, jobId);
  if (planNow) planNextWave(ledger, jobId, at);
}
