import { givenStanding } from '@muster/domain/jobs/given-series';
import { saveTemplate } from '@muster/domain/jobs/series.contracts';
import { Template } from '@muster/domain/jobs/template';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDispatch, reasonOf, type Dispatch } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('templates', { instances: 2 });
});
afterAll(() => dispatch.world.close());

const terms = (name: string) => ({ name, standing: givenStanding(), ask: ['title'] });
const save = (change: object, key = dispatch.key()) => dispatch.call('saveTemplate', dispatch.desk, { key, change });

async function create(name: string): Promise<string> {
  const answer = await save({ act: 'create', terms: terms(name) });
  return saveTemplate.output.parse(answer.result).templateId;
}

async function template(templateId: string): Promise<Template | undefined> {
  return (await dispatch.store.get(Template, paths.template(templateId))).data;
}

describe('a template', () => {
  it('is kept, changed and removed', async () => {
    const templateId = await create('Night watch');
    expect(await template(templateId)).toMatchObject({ name: 'Night watch', uses: 0, ask: ['title'], rev: 0 });
    await save({ act: 'edit', templateId, rev: 0, terms: terms('Day watch') });
    expect(await template(templateId)).toMatchObject({ name: 'Day watch', rev: 1, audit: { n: 2 } });
    expect(reasonOf(await save({ act: 'edit', templateId, rev: 0, terms: terms('Late') }))).toBe('stale');
    await save({ act: 'delete', templateId, rev: 1 });
    expect(await template(templateId)).toBeUndefined();
    expect(reasonOf(await save({ act: 'edit', templateId, rev: 1, terms: terms('Gone') }))).toBe('not-found');
  });

  it('counts each job made from it once, also when they are made at the same moment', async () => {
    const templateId = await create('Counted');
    const asked = Array.from({ length: 4 }, () => ({ key: dispatch.key(), draft: dispatch.draft(), templateId }));
    const calls = [...asked, ...asked].map((data) => dispatch.call('createJob', dispatch.desk, data));
    const answers = await Promise.all(calls);
    expect(answers.map(({ error }) => error)).toEqual(answers.map(() => undefined));
    expect((await template(templateId))?.uses).toBe(4);
  });

  it('is refused with a skill that does not exist, and leaves nothing behind', async () => {
    const standing = givenStanding();
    const positions = [{ label: 'Pilot', need: 1, skills: ['pilot'] }];
    const wrong = { ...terms('Pilots'), standing: { ...standing, draft: { ...standing.draft, positions } } };
    const answer = await withoutATrace(dispatch.store, () => save({ act: 'create', terms: wrong }));
    expect(reasonOf(answer)).toBe('unknown-skill');
  });
});
