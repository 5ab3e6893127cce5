import { isRefused } from '@muster/domain/decision';
import { decideSaveSeries } from '@muster/domain/jobs/save-series';
import { saveSeries as contract } from '@muster/domain/jobs/series.contracts';
import { Series } from '@muster/domain/jobs/series';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { readStandingFacts } from './draft-facts.ts';
import { madeUpId } from './made-up-id.ts';

/** States a series; its timer, due at once, makes and moves its jobs. */
export const saveSeries = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const { key, change } = input;
  const { uid } = actor;
  const seriesId = change.act === 'create' ? madeUpId('series', uid, key) : change.seriesId;
  const states = change.act === 'create' || change.act === 'edit';
  const [constants, draft] = await Promise.all([
    readConstants(instance),
    states ? readStandingFacts(instance, change.terms.standing, actor, now) : undefined,
  ]);
  const path = paths.oneSeries(seriesId);
  const facts = { change, seriesId, nextId: madeUpId('series', seriesId, uid, key), draft, uid, key, constants };
  const outcome = await carryOutCommand(instance, path, {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace, at) => decideSaveSeries({ ...facts, series: workspace.get(Series, path) }, at),
  });
  return isRefused(outcome) ? outcome : outcome.answer;
});
