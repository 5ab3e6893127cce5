import { paths } from '@muster/domain/paths';
import { describe, expect, it } from 'vitest';
import { showingPages, type Visitor } from '../support/browser.ts';
import { askForAll } from '../support/bulk.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { freshName, HOUR, inHours } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

const choose = (desk: Visitor, act: string) => askForAll(desk, 2, act);

async function carriedOut({ page }: Visitor, act: string, done: number) {
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
  await page.getByText(`${act}: ${done} of ${done} done, 0 refused`).first().waitFor();
  await page.getByRole('button', { name: 'Put away' }).click();
}

describe('many jobs at once', () => {
  it(
    'move to a day, write to their crews, ask a team and go to a colleague, and say beforehand whom it touches',
    async () => {
      const title = freshName('Group');
      const ann = await dispatch.someone(freshName('ann'));
      const kim = await dispatch.someone(freshName('kim'), { role: 'dispatcher' });
      const start = inHours(30 * 24);
      const crewed = await dispatch.publishTo([ann], { title: `${title} crewed`, start });
      const empty = await dispatch.create({ title: `${title} empty`, start: inHours(31 * 24) });
      expect((await dispatch.tap(ann, crewed)).result).toMatchObject({ answer: 'accepted' });
      const before = await dispatch.job(crewed);
      const teamId = freshName('bulk').toLowerCase();
      await dispatch.world.db.doc(paths.team(teamId)).set({ name: teamId, members: [ann.uid] });
      const desk = await arriveAtDesk(visitors, dispatch.desk);
      const { page } = desk;
      await showingPages([desk], async () => {
        await desk.open(`/jobs?q=${title}`);
        await page.getByText('2 jobs').first().waitFor();

        const day = new Date(before.start.getTime() + 3 * 24 * HOUR).toISOString().slice(0, 10);
        const moving = await choose(desk, 'Move to a day');
        await moving.getByLabel('New day').fill(day);
        await moving.getByText(/1 person must say yes again:.*ann/).waitFor();
        expect(await desk.seriousFindings()).toEqual([]);
        await carriedOut(desk, 'Move to a day', 2);
        const moved = await dispatch.job(crewed);
        expect(moved.crew[ann.uid]?.phase).toBe('reconfirm_pending');
        expect(Math.abs(moved.start.getTime() - before.start.getTime() - 3 * 24 * HOUR)).toBeLessThanOrEqual(HOUR);

        const writing = await choose(desk, 'Message the crews');
        await writing.getByText('1 can, 1 cannot.').waitFor();
        await writing.getByText(`${empty}: Nobody has a place on this job.`).waitFor();
        await writing.getByText('1 person is told.').waitFor();
        await writing.getByLabel('Message to everybody with a place').fill('Bring water');
        await carriedOut(desk, 'Message the crews', 1);

        const asking = await choose(desk, 'Ask a team');
        await asking.getByRole('combobox', { name: 'Team' }).fill(teamId);
        await page.getByRole('option', { name: new RegExp(teamId) }).click();
        await carriedOut(desk, 'Ask a team', 2);
        expect(await dispatch.job(empty)).toMatchObject({ mode: 'team', state: 'draft' });
        const office = await dispatch.world.db.doc(paths.office(empty)).get();
        expect(office.get('teamId')).toBe(teamId);

        const giving = await choose(desk, 'Hand over');
        await giving.getByRole('combobox', { name: 'Who looks after them' }).fill(kim.uid);
        await page.getByRole('option', { name: new RegExp(kim.uid) }).click();
        expect(await desk.seriousFindings()).toEqual([]);
        await carriedOut(desk, 'Hand over', 2);
        expect((await dispatch.job(crewed)).ownerUid).toBe(kim.uid);
        expect((await dispatch.job(empty)).ownerUid).toBe(kim.uid);

        const again = await choose(desk, 'Hand over');
        await again.getByText('0 can, 2 cannot.').waitFor();
      });
      expect(desk.complaints).toEqual([]);
      await dispatch.world.db.doc(paths.team(teamId)).delete();
    },
    LONG_MS,
  );
});
