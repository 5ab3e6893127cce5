import { describe, expect, it } from 'vitest';
import { packRow } from './pack-row.ts';
import { givenTruth, TWO_ZONES } from './given-truth.ts';
import { refreshRoster } from './refresh-roster.ts';
import { linesOf } from './roster-lines.ts';
import { factsOf } from './roster-rows.ts';
import { rowOf, rowText, withRecord, type Roster, type RosterRecord } from './roster.ts';

const NOW = new Date('2026-07-01T12:00:00Z');

function textOf(uid: string, record: RosterRecord = {}): string {
  const facts = factsOf(givenTruth(uid));
  if (!facts) throw new Error(`${uid} is on no roster`);
  return rowText(packRow(facts, record, NOW));
}

function givenRoster(uids: readonly string[]): Roster {
  const agents = Object.fromEntries(uids.map((uid) => [uid, textOf(uid)]));
  return { zone: 'west', tzs: ['Europe/London'], agents, createdAt: NOW, rev: 1 };
}

const offers = (...uids: string[]) => uids.map((uid) => ({ uid, at: 100, replyBy: 150 }));

function noteOffers(roster: Roster, ...uids: string[]): Roster {
  const nobody = { truths: [], zones: TWO_ZONES };
  const facts = { id: 'west_0', zone: 'west', roster, offered: offers(...uids), ...nobody };
  const noted = refreshRoster(facts, NOW).roster;
  if (!noted) throw new Error('the roster is gone');
  return noted;
}

describe('the text of a row', () => {
  it.each<RosterRecord>([{}, { lo: 5 }, { p: { urgent: [1, 2] }, rl: 9000, lo: 5, of: [6, 7], fr: 'a"v":1,_0' }])(
    'with the record %j is as if it had been put together anew',
    (record) => {
      const before = textOf('ann', { rl: 7000, fr: '{"v":1,}_3' });
      expect(withRecord(before, record)).toBe(textOf('ann', record));
    },
  );
});

describe('the lines of a roster', () => {
  it('are read once while their text stays the same', () => {
    const [before, now] = [givenRoster(['ann', 'bob']), givenRoster(['ann', 'bob', 'cy'])];
    const [were, are] = [linesOf(before.agents), linesOf(now.agents, before.agents)];
    expect(are.get('ann')).toBe(were.get('ann'));
    expect(are.get('cy')?.neighbour.name).toBe('cy');
  });

  it('follow the text wherever somebody else changed it', () => {
    const before = givenRoster(['ann', 'bob']);
    linesOf(before.agents);
    const agents = { ...before.agents, ann: textOf('ann', { lo: 77 }), bob: '{' };
    const lines = linesOf(agents, before.agents);
    expect(lines.get('ann')?.row.lo).toBe(77);
    expect(lines.get('ann')?.neighbour.lastOffered).toBe(77);
    expect(lines.has('bob')).toBe(false);
  });

  it('say after offers were noted what their text says', () => {
    const before = givenRoster(['ann', 'bob']);
    for (const { neighbour } of linesOf(before.agents).values()) expect(neighbour.openOffers).toEqual([]);
    const noted = noteOffers(noteOffers(before, 'ann'), 'ann', 'bob');
    for (const [uid, line] of linesOf(noted.agents)) {
      expect(line.row).toEqual(rowOf(noted.agents[uid]));
      expect(line.neighbour).toMatchObject({ uid, lastOffered: 100, openOffers: [150] });
    }
  });
});
