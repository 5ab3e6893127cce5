import { describe, expect, it } from 'vitest';
import { decideSaveClient } from './save-client.ts';
import { decideSaveTeam } from './save-team.ts';
import { decideSaveZone } from './save-zone.ts';
import type { Client, Team, Zone } from './settings.ts';

const now = new Date('2026-11-20T12:00:00Z');
const west: Zone = {
  name: 'West',
  outwards: ['W12'],
  lat: 51.5,
  lon: -0.2,
  radiusKm: 3,
  neighbours: ['north'],
  rev: 2,
};
const timers = (decided: object) =>
  'writes' in decided && Array.isArray(decided.writes)
    ? decided.writes.flatMap((write: object) => ('put' in write ? [write.put] : []))
    : [];

describe('decideSaveZone', () => {
  const facts = { zoneId: 'z1', zone: undefined, others: new Map([['west', west]]), by: 'boss', key: 'key-1' };
  const create = (outwards: string[]) =>
    decideSaveZone({ ...facts, change: { act: 'create', name: 'Docks', outwards } }, now);

  it('makes a zone with the circle around it, and lets people and jobs follow', () => {
    const decided = create(['E14', 'E16']);
    expect(decided).toMatchObject({
      writes: [{ create: 'zones/z1', data: { name: 'Docks', outwards: ['E14', 'E16'], rev: 0 } }, {}, {}],
    });
    expect(timers(decided)).toEqual(['timers/zones_now', 'timers/zones_again']);
  });

  it('refuses what another zone has, what is no district, and what is nowhere', () => {
    expect(create(['W*'])).toEqual({ refused: 'zone-overlap', args: { zone: 'West', outcode: 'W*' } });
    expect(create(['Hull'])).toEqual({ refused: 'bad-outcode', args: { outcode: 'HULL' } });
    expect(create(['E20'])).toEqual({ refused: 'place-unknown' });
  });

  it('changes what was seen last only, and keeps what it does not name', () => {
    const change = { act: 'save' as const, zoneId: 'west', name: 'West', outwards: ['W12', 'W6'] };
    const known = { ...facts, zoneId: 'west', zone: west, others: new Map() };
    expect(decideSaveZone({ ...known, change: { ...change, rev: 1 } }, now)).toEqual({ refused: 'stale' });
    expect(decideSaveZone({ ...known, change: { ...change, rev: 2 } }, now)).toMatchObject({
      writes: [{ replace: 'zones/west', data: { neighbours: ['north'], rev: 3 } }, {}, {}],
    });
  });

  it('repeats nothing', () => {
    expect(
      decideSaveZone({ ...facts, zone: west, change: { act: 'create', name: 'West', outwards: ['W12'] } }, now),
    ).toMatchObject({ writes: [] });
    expect(decideSaveZone({ ...facts, change: { act: 'delete', zoneId: 'z1', rev: 0 } }, now)).toMatchObject({
      writes: [],
    });
  });
});

describe('decideSaveTeam', () => {
  const team: Team = { name: 'Crew', members: ['ann'], rev: 1 };
  const facts = { teamId: 't1', team: undefined, agents: new Set(['ann', 'bob']), by: 'boss', key: 'key-1' };
  const terms = { name: 'Crew', members: ['ann'], zoneIds: ['west'], leadUid: 'bob' };

  it('makes a team whose lead is a member, and lets the members follow', () => {
    const decided = decideSaveTeam({ ...facts, change: { act: 'create', ...terms } }, now);
    expect(decided).toMatchObject({
      writes: [{ create: 'teams/t1', data: { members: ['bob', 'ann'], leadUid: 'bob', zoneIds: ['west'] } }, {}],
    });
    expect(timers(decided)).toEqual(['timers/team_t1']);
  });

  it('knows only agents, and the team as it was seen', () => {
    const stranger = { ...terms, members: ['eve'] };
    expect(decideSaveTeam({ ...facts, change: { act: 'create', ...stranger } }, now)).toEqual({
      refused: 'unknown-person',
    });
    const save = { act: 'save', teamId: 't1', rev: 0, ...terms } as const;
    expect(decideSaveTeam({ ...facts, team, change: save }, now)).toEqual({ refused: 'stale' });
    expect(decideSaveTeam({ ...facts, change: save }, now)).toEqual({ refused: 'not-found' });
  });

  it('goes, and is left by everybody', () => {
    const gone = decideSaveTeam({ ...facts, team, change: { act: 'delete', teamId: 't1', rev: 1 } }, now);
    expect(gone).toMatchObject({ writes: [{ remove: 'teams/t1', guarded: true }, {}] });
    expect(timers(gone)).toEqual(['timers/team_t1']);
  });
});

describe('decideSaveClient', () => {
  const client: Client = { name: 'Arena', allow: ['ann'], deny: ['gone'], rev: 3 };
  const facts = { clientId: 'c1', client: undefined, agents: new Set(['ann', 'bob']), by: 'boss', key: 'key-1' };
  const terms = { name: 'Arena', allow: ['ann', 'ann'], deny: ['bob'] };

  it('keeps each name once, and says how many were listed', () => {
    expect(decideSaveClient({ ...facts, change: { act: 'create', ...terms } })).toEqual({
      writes: [
        {
          create: 'clients/c1',
          data: { name: 'Arena', allow: ['ann'], deny: ['bob'], rev: 0, keys: ['boss key-1 0'] },
        },
      ],
      audit: [{ op: 'client.created', by: 'boss', diff: { allow: 1, deny: 1 } }],
      answer: { clientId: 'c1' },
    });
  });

  it('takes nobody on both lists, and no strangers', () => {
    const change = { act: 'create' as const, ...terms };
    expect(decideSaveClient({ ...facts, change: { ...change, deny: ['bob', 'ann'] } })).toEqual({
      refused: 'both-lists',
      args: { uid: 'ann' },
    });
    expect(decideSaveClient({ ...facts, change: { ...change, deny: ['eve'] } })).toEqual({ refused: 'unknown-person' });
  });

  it('lets whoever was listed stay, and changes what was seen last only', () => {
    const change = { act: 'save' as const, clientId: 'c1', name: 'Arena', allow: [], deny: ['gone'] };
    expect(decideSaveClient({ ...facts, client, change: { ...change, rev: 3 } })).toMatchObject({
      writes: [{ replace: 'clients/c1', data: { deny: ['gone'], rev: 4 } }],
    });
    expect(decideSaveClient({ ...facts, client, change: { ...change, rev: 2 } })).toEqual({ refused: 'stale' });
    expect(decideSaveClient({ ...facts, change: { ...change, rev: 0 } })).toEqual({ refused: 'not-found' });
  });

  it('answers a repeat as before, whoever changed it meanwhile', () => {
    const change = { act: 'save' as const, clientId: 'c1', name: 'Arena', allow: [], deny: [], rev: 3 };
    const saved = { ...client, rev: 5, keys: ['boss key-1 4', 'kim key-2 5'] };
    expect(decideSaveClient({ ...facts, client: saved, change })).toMatchObject({ writes: [], answer: {} });
    expect(decideSaveClient({ ...facts, key: 'key-3', client: saved, change })).toEqual({ refused: 'stale' });
  });

  it('repeats nothing', () => {
    expect(decideSaveClient({ ...facts, client, change: { act: 'create', ...terms } })).toMatchObject({ writes: [] });
    const remove = { act: 'delete' as const, clientId: 'c1', rev: 3 };
    expect(decideSaveClient({ ...facts, change: remove })).toMatchObject({ writes: [] });
    expect(decideSaveClient({ ...facts, client, change: remove })).toMatchObject({
      writes: [{ remove: 'clients/c1', guarded: true }],
    });
  });
});
