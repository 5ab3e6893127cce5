import { describe, expect, it } from 'vitest';
import { isChanged, readSettings, typedOf } from './settings-form.ts';

describe('a section of settings', () => {
  it('shows what is set, else the product’s own, and shares in per cent', () => {
    expect(typedOf('withdraw', { undoSec: 60 })).toEqual({
      freeCutOffMin: '1440',
      hardCutOffMin: '120',
      undoSec: '60',
    });
    expect(typedOf('reconfirm', {})['reconfirmShare']).toBe('10');
  });

  it('is read back as it was typed', () => {
    const typed = { ...typedOf('reconfirm', {}), reconfirmShare: ' 12,5 ', reconfirmMetres: '3000' };
    expect(readSettings('reconfirm', typed, {})).toMatchObject({
      values: { reconfirmShare: 0.125, reconfirmMetres: 3000, reconfirmLaterMin: 30 },
    });
  });

  it.each(['', 'many', '-1', '1.5', '601'])('says that “%s” is no number for it', (text) => {
    const read = readSettings('withdraw', { ...typedOf('withdraw', {}), undoSec: text }, {});
    expect('wrong' in read && read.wrong.get('undoSec')).toEqual({ name: 'undoSec', wrong: 'range', min: 0, max: 600 });
  });

  it('says which number bounds it', () => {
    const read = readSettings('withdraw', { ...typedOf('withdraw', {}), freeCutOffMin: '60' }, {});
    expect('wrong' in read && [...read.wrong.values()]).toEqual([
      { name: 'hardCutOffMin', wrong: 'more', than: 'freeCutOffMin' },
    ]);
  });

  it('is changed when a number is, not a space', () => {
    const typed = typedOf('withdraw', {});
    expect(isChanged(typed, { ...typed, undoSec: ' 120' })).toBe(false);
    expect(isChanged(typed, { ...typed, undoSec: '121' })).toBe(true);
  });
});
