import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { showingPages, type Visitor } from '../support/browser.ts';
import { askForAll, askForSelected } from '../support/bulk.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { freshName, HOUR, inHours } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

/** What a click downloads, as text. */
async function downloaded({ page }: Visitor, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

describe('many jobs at once', () => {
  it('are selected by keyboard, moved, and say for each row what became of it', async () => {
    const title = freshName('Bulk');
    const soon = inHours(2);
    const ids = [
      await dispatch.create({ title: `${title} one` }),
      await dispatch.create({ title: `${title} two` }),
      await dispatch.create({ title: `${title} soon`, start: soon }),
    ];
    const before = await Promise.all(ids.map((id) => dispatch.job(id)));
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open(`/jobs?q=${title}`);
      await page.getByText('3 jobs').first().waitFor();
      await page.getByRole('heading', { level: 1 }).focus();
      for (let row = 0; row < 3; row += 1) {
        await page.keyboard.press('j');
        await page.keyboard.press('x');
      }
      await page.getByText('3 selected').first().waitFor();
      expect(await desk.seriousFindings()).toEqual([]);
      const dialog = await askForSelected(desk, 'Move');
      await dialog.getByLabel('Minutes later').fill('-180');
      await dialog.getByText('2 can, 1 cannot.').waitFor();
      await dialog.getByText(/: This time is in the past/).waitFor();
      await dialog.getByRole('button', { name: 'Move', exact: true }).click();
      await page.getByText('Move: 2 of 2 done, 0 refused').first().waitFor();
      const starts = await Promise.all(ids.map(async (id) => (await dispatch.job(id)).start.getTime()));
      expect(starts).toEqual(before.map(({ start }, at) => start.getTime() - (at === 2 ? 0 : 3 * HOUR)));
      await page.getByRole('button', { name: 'Put away' }).click();
    });
    expect(desk.complaints).toEqual([]);
  });

  it('follow what others do meanwhile, and still say how it went after a reload', async () => {
    const title = freshName('Late');
    const mine = await dispatch.create({ title: `${title} mine` });
    const other = await dispatch.create({ title: `${title} other` });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open(`/jobs?q=${title}`);
      const dialog = await askForAll(desk, 2, 'Cancel the jobs');
      await dialog.getByLabel('Reason, told to the people on the jobs').fill('Called off');
      // Somebody else is faster with one of them.
      await dispatch.call('cancelJob', dispatch.desk, { jobId: other, reason: 'Faster' });
      await dialog.getByText('1 can, 1 cannot.').waitFor();
      await dialog.getByRole('button', { name: 'Cancel the jobs' }).click();
      await page.getByText('Cancel the jobs: 1 of 1 done, 0 refused').first().waitFor();
      await page.reload();
      await page.getByText('Cancel the jobs: 1 of 1 done, 0 refused').first().waitFor();
      expect((await dispatch.job(mine)).state).toBe('cancelled');
    });
  });

  it('leave as a file with exactly the rows that are shown, formulas made harmless', async () => {
    const title = freshName('File');
    await dispatch.create({ title: `=${title} one` });
    await dispatch.create({ title: `${title} two` });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    await showingPages([desk], async () => {
      await desk.open(`/jobs?q=${title}`);
      await desk.page.getByText('2 jobs').first().waitFor();
      const lines = (await downloaded(desk, 'Export 2 rows (CSV)')).trim().split('\r\n');
      expect(lines).toHaveLength(3);
      expect(lines[0]).toContain('ref,title,type,urgency,address,postcode,start,end,timezone,positions');
      expect(lines.join('\n')).toContain(`'=${title} one`);
    });
  });
});

describe('a file of people', () => {
  it('with 3 wrong rows names each wrong cell, writes nobody until confirmed, and then the others', async () => {
    const name = freshName('imp');
    const rows = [
      'E-Mail;Vorname;Surname;Role;Phone;Postcode',
      `${name}1@import.test;Jürgen;Groß;technician;;W6`,
      `${name}2@import.test;Zoë;=1+1;agent;;W6`,
      `nobody;Bo;Ek;agent;;W6`,
      `${name}4@import.test;Cy;Fox;pilot;12;W6`,
      `${name}1@import.test;Di;Gray;agent;;ZZ99`,
    ];
    const latin = Buffer.from(rows.join('\r\n'), 'latin1');
    const boss = await arriveAtDesk(visitors, { uid: 'admin', token: '' });
    const { page } = boss;
    await showingPages([boss], async () => {
      await boss.open('/admin/import');
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: latin });
      await page.getByText('5 rows, Latin-1').waitFor();
      await page.getByLabel('Column “Vorname” is').selectOption('first');
      expect(await boss.seriousFindings()).toEqual([]);
      await page.getByRole('button', { name: 'Check 5 rows' }).click();
      await page.getByText('2 new, 0 changed, 0 the same, 3 wrong').waitFor();
      for (const wrong of [
        'Row 4, email “nobody”: is no e-mail address like name@example.com.',
        'Row 5, role “pilot”: is no role: admin, supervisor, dispatcher, agent or requester.',
        'Row 6, postcode “ZZ99”: is a postcode we do not know.',
      ]) {
        await page.getByText(wrong).waitFor();
      }
      expect(
        (await dispatch.world.db.collection('people').where('email', '==', `${name}1@import.test`).get()).size,
      ).toBe(0);

      await page.getByRole('button', { name: 'Import 2 rows' }).click();
      await page.getByText('2 made, 0 changed, 0 left as they were, 3 wrong').waitFor();
      const made = await dispatch.world.db.collection('people').where('email', '==', `${name}1@import.test`).get();
      expect(made.docs.map((doc) => [doc.get('first'), doc.get('last'), doc.get('role')])).toEqual([
        ['Jürgen', 'Groß', 'agent'],
      ]);
      const passwords = await downloaded(boss, 'Download first passwords');
      expect(passwords.trim().split('\r\n')).toHaveLength(3);
      const wrongRows = await downloaded(boss, 'Download wrong rows');
      expect(wrongRows).toContain('email: email');
    });
    expect(boss.complaints).toEqual([]);
  });
});

describe('what is kept', () => {
  it('is shown with what a clean-up would do, and done by hand', async () => {
    const boss = await arriveAtDesk(visitors, { uid: 'admin', token: '' });
    const { page } = boss;
    await showingPages([boss], async () => {
      await boss.open('/admin/retention');
      await page.getByRole('button', { name: 'Count what it would do' }).click();
      await page
        .getByText(/^Would erase \d+ documents and archive \d+ jobs\.$/)
        .first()
        .waitFor();
      expect(await boss.seriousFindings()).toEqual([]);
      await page.getByRole('button', { name: 'Clean up now' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Clean up now' }).click();
      await page.getByText(/^Last run /).waitFor();
      await boss.open('/jobs/archive');
      await page.getByRole('heading', { level: 1, name: 'Archive' }).waitFor();
    });
    expect(boss.complaints).toEqual([]);
  });
});
