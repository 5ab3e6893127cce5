import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { isRefused } from '../decision.ts';
import { decideSaveSettings, type SaveSettingsFacts } from './save-settings.ts';
import { SETTINGS, SETTINGS_SECTIONS, wrongSettings } from './sections.ts';

const app = { name: 'Muster', tz: 'Europe/London', languages: ['en'], registration: false, hasAdmin: true };

function saved(facts: SaveSettingsFacts) {
  const outcome = decideSaveSettings(facts);
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return outcome;
}

function factsOf(changes: Partial<SaveSettingsFacts> = {}): SaveSettingsFacts {
  const switches = { push: true, mail: true, taps: true };
  const org = { tz: 'Europe/London', constants: { undoSec: 60, standbyMin: 2 }, switches, adminUids: ['boss'] };
  return { by: 'boss', section: 'withdraw', values: {}, org, app: { ...app, constants: { undoSec: 60 } }, ...changes };
}

describe('settings', () => {
  it('have the numbers of the product within their ranges', () => {
    for (const section of SETTINGS_SECTIONS) expect(wrongSettings(section, {}, {})).toEqual([]);
  });

  it('stand in one section each', () => {
    const names = SETTINGS_SECTIONS.flatMap((section) => SETTINGS[section].map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('saving a section', () => {
  it('states it anew for the server and for screens, and leaves the others alone', () => {
    const { writes, audit } = saved(factsOf({ values: { freeCutOffMin: 720 } }));
    expect(writes).toMatchObject([
      { replace: 'config/org', data: { constants: { freeCutOffMin: 720, standbyMin: 2 } } },
      { update: 'config/app', data: { constants: { freeCutOffMin: 720 } } },
    ]);
    expect(audit).toEqual([
      {
        op: 'settings.withdraw',
        by: 'boss',
        diff: { freeCutOffMin: [CONSTANTS.freeCutOffMin, 720], undoSec: [60, 120] },
      },
    ]);
  });

  it('again changes nothing', () => {
    expect(saved(factsOf({ values: { undoSec: 60 } }))).toMatchObject({
      writes: [],
      answer: { changed: [] },
    });
  });

  it.each([
    ['undoSec', -1],
    ['undoSec', 601],
    ['undoSec', 1.5],
    ['undoSec', Number.NaN],
  ])('is refused for %s %d', (name, value) => {
    const refused = decideSaveSettings(factsOf({ values: { [name]: value } }));
    expect(refused).toEqual({ refused: 'bad-setting', args: { name, min: 0, max: 600 } });
  });

  it('is refused when one number contradicts another', () => {
    expect(decideSaveSettings(factsOf({ values: { freeCutOffMin: 60, hardCutOffMin: 120 } }))).toEqual({
      refused: 'bad-setting',
      args: { name: 'hardCutOffMin', than: 'freeCutOffMin' },
    });
  });
});
