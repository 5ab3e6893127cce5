import { REMOVE_FIELD, type Write } from '@muster/domain/decision';
import { describe, expect, it } from 'vitest';
import { mergeWrites, updated } from './merge-writes.ts';

const data = { a: 1, deep: { x: 1, y: 2 } };

describe('updated', () => {
  it('changes fields by their path and takes fields away', () => {
    expect(updated(data, { 'deep.x': 5, 'new.z': 1, a: REMOVE_FIELD, left: undefined })).toEqual({
      deep: { x: 5, y: 2 },
      new: { z: 1 },
    });
  });
});

describe('mergeWrites', () => {
  const cases: [string, Write[], Write[]][] = [
    [
      'different documents in order',
      [{ put: 'a/1', data }, { remove: 'a/2' }],
      [{ put: 'a/1', data }, { remove: 'a/2' }],
    ],
    [
      'a created document keeps its condition',
      [
        { create: 'a/1', data },
        { replace: 'a/1', data: { b: 1 } },
      ],
      [{ create: 'a/1', data: { b: 1 } }],
    ],
    ['a created and removed document was never there', [{ create: 'a/1', data }, { remove: 'a/1' }], []],
    [
      'a replaced document is updated in place',
      [
        { replace: 'a/1', data },
        { update: 'a/1', data: { 'deep.x': 5 } },
      ],
      [{ replace: 'a/1', data: { a: 1, deep: { x: 5, y: 2 } } }],
    ],
    [
      'a replaced document is removed under its condition',
      [{ replace: 'a/1', data }, { remove: 'a/1' }],
      [{ remove: 'a/1', guarded: true }],
    ],
    [
      'a guarded removal keeps its condition when the document comes back',
      [
        { remove: 'a/1', guarded: true },
        { put: 'a/1', data },
      ],
      [{ replace: 'a/1', data }],
    ],
    ['a blind removal that comes back is a put', [{ remove: 'a/1' }, { create: 'a/1', data }], [{ put: 'a/1', data }]],
    [
      'two removals are the guarded one',
      [{ remove: 'a/1', guarded: true }, { remove: 'a/1' }],
      [{ remove: 'a/1', guarded: true }],
    ],
    [
      'two updates are one',
      [
        { update: 'a/1', data: { x: 1, 'y.z': 1 } },
        { update: 'a/1', data: { x: 2, 'y.q': 2 } },
      ],
      [{ update: 'a/1', data: { x: 2, 'y.z': 1, 'y.q': 2 } }],
    ],
    [
      'a whole field takes over from its parts, and a part goes into a whole field',
      [
        { update: 'a/1', data: { 'y.z': 1, w: { p: 1 } } },
        { update: 'a/1', data: { y: { only: 1 }, 'w.q': 2 } },
      ],
      [{ update: 'a/1', data: { w: { p: 1, q: 2 }, y: { only: 1 } } }],
    ],
    [
      'an update before a replace is part of it',
      [
        { update: 'a/1', data: { x: 1 } },
        { replace: 'a/1', data },
      ],
      [{ replace: 'a/1', data }],
    ],
  ];

  it.each(cases)('%s', (_, writes, merged) => {
    expect(mergeWrites(writes)).toEqual(merged);
  });

  it('refuses what can only be a mistake', () => {
    expect(() =>
      mergeWrites([
        { put: 'a/1', data },
        { create: 'a/1', data },
      ]),
    ).toThrow('second create');
    expect(() => mergeWrites([{ remove: 'a/1' }, { update: 'a/1', data }])).toThrow('just removed');
  });
});
