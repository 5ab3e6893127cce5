import { isRefused } from '@muster/domain/decision';
import { decideSaveTemplate } from '@muster/domain/jobs/save-template';
import { saveTemplate as contract } from '@muster/domain/jobs/series.contracts';
import { Template } from '@muster/domain/jobs/template';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { madeUpId } from './made-up-id.ts';
import { readStandingFacts } from './draft-facts.ts';

/** A template is judged as a job of some day would be, so that using it never surprises. */
export const saveTemplate = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const { key, change } = input;
  const templateId = change.act === 'create' ? madeUpId('template', actor.uid, key) : change.templateId;
  const draft =
    change.act === 'delete' ? undefined : await readStandingFacts(instance, change.terms.standing, actor, now);
  const path = paths.template(templateId);
  const outcome = await carryOutCommand(instance, path, {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace, at) =>
      decideSaveTemplate(
        { change, templateId, template: workspace.get(Template, path), draft, uid: actor.uid, key },
        at,
      ),
  });
  return isRefused(outcome) ? outcome : outcome.answer;
});
