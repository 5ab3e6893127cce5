import { describe, expect, it } from 'vitest';
import { Delivery, sendsUpdate, storedDelivery, StoredDelivery, type DeliveryRow } from './delivery.ts';

const NOW = new Date('2026-11-27T18:00:00Z');
const row = (changes: Partial<DeliveryRow> = {}): DeliveryRow => ({
  r: 1,
  km: 2.5,
  min: 9,
  d: 'push:queued',
  ...changes,
});

function given(rows: Record<string, DeliveryRow>): Delivery {
  return {
    ...{ jobId: 'J-4ZK81Q', cause: { kind: 'wave', id: '1-0' }, rankingVersion: 1, excluded: [], sendState: 'queued' },
    facts: { now: NOW, policy: 'urgent' },
    ...{ rows, createdAt: NOW },
  };
}

/** The document after the update, as Firestore would have it. */
function updated(stored: Record<string, unknown>, update: Record<string, unknown>): Delivery {
  const document = StoredDelivery.parse(stored);
  for (const [path, value] of Object.entries(update)) {
    const [, uid = '', field = ''] = path.split('.');
    if (path === 'd') document.d = String(value);
    else document.rows[uid] = { ...document.rows[uid], [field]: value };
  }
  return Delivery.parse(document);
}

describe('a delivery', () => {
  const rows = {
    ann: row({ lang: 'pl', s: 700_000, t: { prox: 1, acc: 2, rel: 3, reach: 4, fair: 5, pref: 6 } }),
    bob: row({ r: 2, at: new Date('2026-11-28T07:00:00Z') }),
    cy: row({ r: 3, d: 'push:suppressed(muted)' }),
    dee: row({ r: 4, sh: NOW, un: true }),
  };

  it('is read as it was written', () => {
    expect(Delivery.parse(storedDelivery(given(rows)))).toEqual(given(rows));
    expect(Delivery.parse(storedDelivery(given({})))).toEqual(given({}));
  });

  it('says once what is true of most', () => {
    const { d, rows: own } = StoredDelivery.parse(storedDelivery(given(rows)));
    expect(d).toBe('push:queued');
    expect(Object.keys(own)).toEqual(['cy', 'dee']);
  });

  it('keeps what came of each push, and a receipt that was faster', () => {
    const after = {
      ...rows,
      ann: { ...rows.ann, d: 'push:sent' },
      cy: { ...rows.cy, d: 'push:sent' },
      dee: { ...rows.dee, d: 'push:queued', re: NOW },
    };
    const update = sendsUpdate(rows, after);
    expect(update).toEqual({
      'rows.cy.d': 'push:sent',
      'rows.dee.re': NOW,
      d: 'push:sent',
      'rows.bob.d': 'push:queued',
      'rows.dee.d': 'push:queued',
    });
    const heard = storedDelivery(given({ ...rows, ann: { ...rows.ann, op: NOW } }));
    expect(updated(heard, update).rows).toEqual({ ...after, ann: { ...after.ann, op: NOW } });
  });

  it('refuses a text that is none', () => {
    expect(() => Delivery.parse({ ...storedDelivery(given(rows)), asked: '{"ann":["first"]}' })).toThrow('ann');
  });
});
