import { describe, expect, it } from 'vitest';
import { decideSaveOrganisation } from './save-organisation.ts';
import type { AppConfig, OrgConfig } from './settings.ts';

const app: AppConfig = {
  name: 'Northgate',
  tz: 'Europe/London',
  languages: ['en'],
  registration: false,
  hasAdmin: true,
  phone: '+442079460100',
  constants: { undoSec: 60 },
};
const org: OrgConfig = {
  tz: 'Europe/London',
  constants: {},
  switches: { push: true, mail: true, taps: true },
  adminUids: ['boss'],
};
const save = (change: Parameters<typeof decideSaveOrganisation>[0]['change']) =>
  decideSaveOrganisation({ by: 'boss', change, org, app });

describe('decideSaveOrganisation', () => {
  it('changes what is named, in both documents, and keeps the rest', () => {
    expect(save({ tz: 'Europe/Berlin', registration: true })).toMatchObject({
      writes: [
        { replace: 'config/org', data: { ...org, tz: 'Europe/Berlin' } },
        { put: 'config/app', data: { ...app, tz: 'Europe/Berlin', registration: true } },
      ],
      audit: [{ diff: { tz: ['Europe/London', 'Europe/Berlin'], registration: [false, true] } }],
    });
  });

  it('takes the phone away when it is empty', () => {
    expect(save({ phone: '' })).not.toHaveProperty('writes.1.data.phone');
  });

  it('changes nothing for nothing, and knows time zones', () => {
    expect(save({ name: 'Northgate' })).toMatchObject({ writes: [] });
    expect(save({ tz: 'Mars/Olympus' })).toEqual({ refused: 'unknown-time-zone' });
  });
});
