import { Roster, ROWS_PER_ROSTER } from '@muster/domain/callouts/roster';
import { Delivery, storedDelivery } from '@muster/domain/callouts/delivery';
import { WavePage } from '@muster/domain/callouts/wave';
import { Archived } from '@muster/domain/jobs/archive';
import { Import, ImportPart } from '@muster/domain/jobs/imports';
import { Job } from '@muster/domain/jobs/job';
import { Notice } from '@muster/domain/messages/messages';
import { SignIn } from '@muster/domain/people/person';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { readDeclaredIndexes } from './declared-indexes.ts';
import { indexEntries } from './index-entries.ts';

const MOST_ENTRIES = 2000;
const declared = await readDeclaredIndexes();
const NOW = new Date();
const uids = (count: number) => Array.from({ length: count }, (_, index) => `uid-${index}`);
const place = { lat: 51.5, lon: -0.2 };

const page = {
  jobId: 'J-000001',
  n: 1,
  p: 0,
  rev: 1,
  state: 'open',
  audience: uids(500),
  card: {
    title: 'Retail security',
    type: 'security',
    urgency: 'urgent',
    area: 'Shepherds Bush',
    outward: 'W12',
    centre: place,
    start: NOW,
    end: NOW,
    tz: 'Europe/London',
    positions: [{ id: 'p1', label: 'Door', need: 2, skills: ['security'], certs: [] }],
    asked: 500,
  },
  openPositions: ['p1'],
  sentAt: NOW,
  replyBy: NOW,
  reoffer: false,
  standby: false,
  expireAt: NOW,
  createdAt: NOW,
} satisfies WavePage;

const delivery = storedDelivery({
  jobId: 'J-000001',
  cause: { kind: 'wave', id: '1-0' },
  rankingVersion: 1,
  facts: { now: NOW, policy: 'everyone', radiusKm: 60 },
  rows: Object.fromEntries(uids(500).map((uid, r) => [uid, { r, km: 3, min: 12, d: 'push:sent' }])),
  excluded: uids(500).map((uid) => ({ uid, reason: 'outside', args: [31, 25] })),
  sendState: 'sent',
  createdAt: NOW,
});

const job = {
  title: 'Retail security',
  type: 'security',
  state: 'filled',
  mode: 'broadcast',
  urgency: 'urgent',
  policy: 'urgent',
  ownerUid: 'dispatcher',
  instructions: '',
  site: { ...place, address: 'Ariel Way', postcode: 'W12 7GF' },
  centre: place,
  area: 'Shepherds Bush',
  outward: 'W12',
  start: NOW,
  end: NOW,
  tz: 'Europe/London',
  positions: uids(20).map((id) => ({ id, label: id, need: 10, skills: [], certs: [] })),
  crew: Object.fromEntries(
    uids(200).map((uid) => [
      uid,
      { pos: 'p1', name: uid, phase: 'confirmed', at: NOW, source: 'tap', lead: false, rev: 1 },
    ]),
  ),
  crewUids: uids(200),
  pastCrewUids: uids(200),
  standby: uids(10).map((uid) => ({ uid, pos: 'p1', at: NOW })),
  pages: ['1-0'],
  flags: { atRisk: false, overdue: false, lateStart: false, slaBreached: false },
  keys: uids(20),
  audit: { n: 1 },
  createdAt: NOW,
  rev: 1,
} satisfies Job;

const roster = {
  zone: 'west',
  agents: Object.fromEntries(uids(ROWS_PER_ROSTER).map((uid) => [uid, '{}'])),
  createdAt: NOW,
  rev: 1,
} satisfies Roster;

describe('firestore.indexes.json', () => {
  test.each([
    ['waves', WavePage, page],
    ['deliveries', Delivery, delivery],
    ['jobs', Job, job],
    ['rosters', Roster, roster],
  ])('keeps the largest document of %s small in index entries', (collection, schema, data) => {
    expect(schema.safeParse(data).success).toBe(true);
    expect(indexEntries(collection, data, declared)).toBeLessThanOrEqual(MOST_ENTRIES);
  });

  const expiring: Readonly<Record<string, z.ZodObject | undefined>> = {
    notices: Notice,
    waves: WavePage,
    signins: SignIn,
    imports: Import,
    parts: ImportPart,
    archive: Archived,
  };

  test.each(Object.entries(expiring))('lets %s expire by a field that they have', (collection, schema) => {
    const override = declared.fieldOverrides.find((field) => field.collectionGroup === collection && field.ttl);
    expect(Object.keys(schema?.shape ?? {})).toContain(override?.fieldPath);
    // One way only, for the clean-up: instants that grow are dear to index.
    expect(override?.indexes).toEqual([{ order: 'ASCENDING', queryScope: 'COLLECTION_GROUP' }]);
  });

  test('names each index once', () => {
    const overridden = declared.fieldOverrides.map(({ collectionGroup, fieldPath }) => ({
      collectionGroup,
      fieldPath,
    }));
    const texts = [...declared.indexes, ...overridden].map((row) => JSON.stringify(row));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
