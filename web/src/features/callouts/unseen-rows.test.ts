import { expect, it } from 'vitest';
import type { PersonRow } from './people-rows.ts';
import { unseenRows } from './unseen-rows.ts';

const AT = new Date('2026-11-20T12:00:00Z');

function given(uid: string, seen: object, answer: PersonRow['answer'] = { is: 'waiting', until: AT }): PersonRow {
  const row = { r: 1, km: 1, min: 5, d: 'push:sent', ...seen };
  return { uid, name: uid, position: '', asked: { row, writtenAt: AT, weights: undefined }, answer };
}

it('lists who is still to answer and gave no sign, the unreachable first', () => {
  const rows = [
    given('silent', {}),
    given('shown', { sh: AT }),
    given('opened', { op: AT }),
    given('lost', { un: true }),
    given('declined', {}, { is: 'declined', at: AT }),
  ];
  expect(unseenRows(rows).map(({ uid }) => uid)).toEqual(['lost', 'silent']);
});
