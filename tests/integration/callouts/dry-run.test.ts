import { dryRun } from '@muster/domain/callouts/callouts.contracts';
import { givenDraft } from '@muster/domain/jobs/given-draft';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOUR, inHours, openDispatch, type Dispatch } from '../../support/dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('dry-run');
});
afterAll(() => dispatch.world.close());

it('answers as its contract says where nobody can be asked', async () => {
  const start = inHours(25);
  const draft = givenDraft({ start, end: new Date(start.getTime() + 5 * HOUR) });
  const answer = await dispatch.world.ask(dryRun, { draft }, dispatch.desk.token);
  expect(answer).toMatchObject({ eligible: 0, waves: [], atRisk: true });
  expect(answer.medianSec).toBeUndefined();
});
