import { describe, expect, it } from 'vitest';
import { wentBefore, withWent } from './resent.ts';

const since = new Date('2026-11-20T12:00:00Z');
const at = new Date('2026-11-20T12:01:00Z');
const failed = { key: 'k2', is: 'failed', why: '550', at } as const;

describe('what staff sent again', () => {
  it('stands beside what was sent at first', () => {
    expect(withWent('push:sent', { sms: { key: 'k1', is: 'sent', at, sentAt: at } }, since)).toBe(
      'push:sent;sms:sent@60',
    );
    expect(withWent('', { mail: failed }, since)).toBe('mail:failed(550)@60');
    expect(withWent('push:none', undefined, since)).toBe('push:none');
  });

  it('takes nothing back by a failure, and no turn from what still waits', () => {
    expect(withWent('push:sent;mail:sent', { mail: failed }, since)).toBe('push:sent;mail:sent');
    expect(withWent('push:queued', { push: { ...failed, is: 'none' } }, since)).toBe('push:queued');
    expect(withWent('push:none', { push: { ...failed, sentAt: since } }, since)).toBe('push:sent');
  });

  it('is answered alike for the same command only', () => {
    expect(wentBefore({ mail: failed }, 'mail', 'k2')).toBe('failed');
    expect(wentBefore({ mail: failed }, 'mail', 'k1')).toBeUndefined();
    expect(wentBefore({ mail: failed }, 'sms', 'k2')).toBeUndefined();
  });
});
