import { describe, expect, test } from 'vitest';
import type { DeclaredIndexes } from './declared-indexes.ts';
import { missingIndexes } from './missing-indexes.ts';
import { queryShape } from './query-shape.ts';

const DECLARED: DeclaredIndexes = {
  indexes: [
    {
      collectionGroup: 'doors',
      queryScope: 'COLLECTION_GROUP',
      fields: [
        { fieldPath: 'keys', arrayConfig: 'CONTAINS' },
        { fieldPath: 'state', order: 'ASCENDING' },
        { fieldPath: 'at', order: 'DESCENDING' },
      ],
    },
    {
      collectionGroup: 'doors',
      queryScope: 'COLLECTION',
      fields: [
        { fieldPath: 'state', order: 'ASCENDING' },
        { fieldPath: 'at', order: 'ASCENDING' },
        { fieldPath: 'n', order: 'DESCENDING' },
      ],
    },
  ],
  fieldOverrides: [
    { collectionGroup: 'doors', fieldPath: 'frame', indexes: [] },
    {
      collectionGroup: 'doors',
      fieldPath: 'uid',
      indexes: [{ queryScope: 'COLLECTION_GROUP', order: 'ASCENDING' }],
    },
  ],
};

const mine = ['keys', 'array-contains'];
const open = ['state', '=='];

const answered = {
  'a whole collection': { from: 'doors' },
  'one field': { from: 'houses/h1/doors', where: [open] },
  'one field, newest first': { from: 'doors', orderBy: [['at', 'desc']] },
  'equalities alone': { from: 'doors', where: [open, ['colour', 'in']] },
  'a composite of the group': { from: { group: 'doors' }, where: [open, mine], orderBy: [['at', 'desc']] },
  'the same composite, oldest first': { from: 'doors', group: true, where: [mine, open], orderBy: [['at', 'asc']] },
  'several orders': {
    from: 'doors',
    where: [open],
    orderBy: [
      ['at', 'asc'],
      ['n', 'desc'],
    ],
  },
  'several orders from the other end': {
    from: 'doors',
    where: [open],
    orderBy: [
      ['at', 'desc'],
      ['n', 'asc'],
    ],
  },
  'one field of a group that was switched on': { from: { group: 'doors' }, where: [['uid', '==']] },
  'an order by what is held to one value': { from: 'doors', where: [open], orderBy: [['state', 'asc']] },
};

const unanswered = {
  'one field of a group': [{ from: { group: 'doors' }, where: [open] }, ['state']],
  'one field whose index is switched off': [{ from: 'doors', where: [['uid', '==']] }, ['uid']],
  'a field inside a map whose index is switched off': [
    { from: 'doors', where: [['frame.wide', '==']] },
    ['frame.wide'],
  ],
  'an element and a value': [{ from: 'doors', where: [mine, open] }, ['keys', 'state']],
  'a composite of the other scope': [
    { from: 'doors', where: [mine, open], orderBy: [['at', 'desc']] },
    ['keys', 'state', 'at'],
  ],
  'one order turned': [
    {
      from: 'doors',
      where: [open],
      orderBy: [
        ['at', 'asc'],
        ['n', 'asc'],
      ],
    },
    ['state', 'at', 'n'],
  ],
  'a range, walked upwards': [{ from: 'doors', where: [open, ['n', '>=']] }, ['state', 'n']],
} as const;

describe('the declared indexes', () => {
  test.each(Object.entries(answered))('answer %s', (_, recorded) => {
    expect(missingIndexes([queryShape(recorded)], DECLARED)).toEqual([]);
  });

  test.each(Object.entries(unanswered))('do not answer %s', (_, [recorded, fields]) => {
    const missing = missingIndexes([queryShape(recorded)], DECLARED);
    expect(missing.map((index) => index.fields.map(({ fieldPath }) => fieldPath))).toEqual([fields]);
  });

  test('are asked for once, however often a query was recorded', () => {
    const shape = queryShape({ from: 'doors', where: [mine, open] });
    expect(missingIndexes([shape, shape], DECLARED)).toHaveLength(1);
  });
});
