import { AppConfig, OrgConfig } from '@muster/domain/settings/settings';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDispatch, reasonOf, type Dispatch } from '../../support/dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('save-settings');
});
afterAll(() => dispatch.world.close());

const save = (values: object, who = dispatch.boss) =>
  dispatch.call('saveSettings', who, { section: 'withdraw', values });

it('states a section anew for the server and for screens, with one entry in the audit', async () => {
  expect((await save({ freeCutOffMin: 720, undoSec: 60 })).result).toEqual({ changed: ['freeCutOffMin', 'undoSec'] });
  expect((await save({ freeCutOffMin: 720, undoSec: 60 })).result).toEqual({ changed: [] });
  const { data: org } = await dispatch.store.get(OrgConfig, paths.orgConfig);
  const { data: app } = await dispatch.store.get(AppConfig, paths.appConfig);
  expect(org?.constants).toMatchObject({ freeCutOffMin: 720, undoSec: 60, maxOpenOffers: 100 });
  expect(org?.adminUids).toEqual(['boss']);
  expect(app?.constants).toEqual({ freeCutOffMin: 720, undoSec: 60 });
  const audit = await dispatch.world.db.collection(paths.audits).where('subject', '==', paths.orgConfig).get();
  expect(audit.docs.map((entry) => entry.get('diff'))).toEqual([{ freeCutOffMin: [1440, 720], undoSec: [120, 60] }]);
});

it('is for administrators, and refuses numbers out of range', async () => {
  expect(reasonOf(await save({ undoSec: 60 }, dispatch.desk))).toBe('forbidden');
  const refused = await save({ undoSec: 6000 });
  expect(refused.error?.details).toEqual({ reason: 'bad-setting', args: { name: 'undoSec', min: 0, max: 600 } });
});
