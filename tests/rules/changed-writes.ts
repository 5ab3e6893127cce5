import type { Fields } from '@muster/domain/decision';
import { ChatMessage } from '@muster/domain/jobs/chat';
import { InboxMarks } from '@muster/domain/messages/messages';
import * as z from 'zod';
import type { Found } from '../fuzz/found.ts';
import type { Random } from '../simulation/random.ts';
import { ACTORS, EVERYONE, type Actor } from './actors.ts';
import { create, update } from './attempts.ts';
import type { Emulator, Verdict } from './emulator.ts';

const MINUTE_MS = 60_000;
/** A clock that is fast by less is believed. */
const FAST_MS = 5 * MINUTE_MS;
const MOST_MARKS = 500;

/** One write of a browser: by whom, where, and what. */
export interface ClientWrite {
  readonly actor: Actor;
  readonly act: 'create' | 'update';
  readonly path: string;
  readonly data: Fields;
}

/** A kind of write that a browser makes itself, and what is right about one: said here once more, without the rules. */
interface Kind {
  readonly name: string;
  given(random: Random): ClientWrite;
  isRight(write: ClientWrite, now: Date): boolean;
}

function uidOf(actor: Actor): string | undefined {
  return ACTORS[actor]?.uid;
}

/** Staff whose access was not ended. */
const STAFF: readonly Actor[] = ['dispatcher', 'supervisor', 'admin', 'reinstated dispatcher'];
const JOB_ID = 'J-000001';

const StrictMessage = z.strictObject(ChatMessage.shape).extend({ text: ChatMessage.shape.text.min(1) });
/** Rules see that something is a map, not what each of its values is. */
const Marks = z
  .strictObject(InboxMarks.shape)
  .extend({ read: z.record(z.string(), z.unknown()), hidden: z.array(z.unknown()) });

const chat: Kind = {
  name: 'chat',
  given: (random) => ({
    actor: 'insider',
    act: 'create',
    path: `jobs/${JOB_ID}/messages/m${random.whole(2, 9)}`,
    data: { from: 'inside', text: random.pick(['At the gate', 'نعم', 'x'.repeat(2000)]), at: new Date() },
  }),
  isRight({ actor, act, path, data }, now) {
    const message = StrictMessage.safeParse(data).data;
    const isThere = /^jobs\/J-000001\/messages\/m[2-9]$/.test(path) && act === 'create';
    const isOnJob = actor === 'insider' || STAFF.includes(actor);
    if (!message || !isThere || !isOnJob) return false;
    return message.from === uidOf(actor) && message.at.getTime() <= now.getTime() + FAST_MS;
  },
};

const notice: Kind = {
  name: 'notice',
  given: (random) => ({
    actor: 'insider',
    act: 'update',
    path: 'people/inside/notices/n1',
    data: { read: random.chance(0.5) },
  }),
  isRight: ({ actor, act, path, data }) =>
    actor === 'insider' &&
    act === 'update' &&
    path === 'people/inside/notices/n1' &&
    z.strictObject({ read: z.boolean() }).safeParse(data).success,
};

const marks: Kind = {
  name: 'marks',
  given: (random) => ({
    actor: 'insider',
    act: 'create',
    path: 'people/inside/marks/inbox',
    data: {
      read: { 'J-000001_1': new Date() },
      hidden: random.chance(0.5) ? ['J-000002_1'] : [],
      ...(random.chance(0.5) && { readAll: new Date() }),
    },
  }),
  isRight({ actor, path, data }) {
    const stated = Marks.safeParse(data).data;
    const isSmall = stated && Object.keys(stated.read).length <= MOST_MARKS && stated.hidden.length <= MOST_MARKS;
    return actor === 'insider' && path === 'people/inside/marks/inbox' && isSmall === true;
  },
};

const KINDS: readonly Kind[] = [chat, notice, marks];

/** Elsewhere, where the same might be let in by mistake. */
const ELSEWHERE = [
  'people/outside/notices/n1',
  'people/inside/marks/outbox',
  'people/outside/marks/inbox',
  'people/inside',
  'people/inside/devices/b1',
  'jobs/J-000001',
  'jobs/J-000001/waves/1-0',
  'jobs/J-000001/responses/inside',
  'jobs/J-000009/messages/m2',
  'diaries/inside',
  'config/org',
  'timers/x',
] as const;

const VALUES: readonly unknown[] = [null, 7, -1.5, '', 'inside', 'x'.repeat(2001), true, [], ['inside'], {}, { a: 1 }];

function later(): readonly unknown[] {
  const now = Date.now();
  return [new Date(now + 6 * MINUTE_MS), new Date(now + 86_400_000), new Date(now - 86_400_000)];
}

function many(): readonly unknown[] {
  const names = Array.from({ length: MOST_MARKS + 1 }, (_, n) => `J-${n}_1`);
  return [names, Object.fromEntries(names.map((name) => [name, new Date()]))];
}

/** The same write with one thing about it changed. */
function changed(write: ClientWrite, random: Random): { readonly what: string; readonly write: ClientWrite } {
  const what = random.weighted([
    ['the writer', 3],
    ['the place', 2],
    ['a field left out', 2],
    ['a field more', 2],
    ['a value', 6],
  ] as const);
  const { data } = write;
  const field = random.pick(Object.keys(data));
  const { [field]: _gone, ...others } = data;
  if (what === 'the writer') return { what, write: { ...write, actor: random.pick(EVERYONE) } };
  if (what === 'the place') return { what, write: { ...write, path: random.pick(ELSEWHERE) } };
  if (what === 'a field left out') return { what, write: { ...write, data: others } };
  if (what === 'a field more')
    return {
      what,
      write: { ...write, data: { ...data, [random.pick(['uid', 'read', 'role'])]: random.pick(VALUES) } },
    };
  return { what, write: { ...write, data: { ...data, [field]: random.pick([...VALUES, ...later(), ...many()]) } } };
}

/** An update that names no field changes nothing, whoever may make it. */
function isEmpty({ act, data }: ClientWrite): boolean {
  return act === 'update' && Object.keys(data).length === 0;
}

function attempt(emulator: Emulator, { actor, act, path, data }: ClientWrite): Promise<Verdict> {
  return (act === 'create' ? create : update)(emulator, actor, path, data);
}

/** So many writes of browsers, each a valid one changed in one place, one after the other on one emulator. */
export async function tryChangedWrites(emulator: Emulator, count: number, random: Random): Promise<Found> {
  const tried: Record<string, number> = {};
  const wrong: string[] = [];
  let twins = 0;
  for (let n = 0; n < count;) {
    const kind = random.pick(KINDS);
    const given = kind.given(random);
    const { what, write } = changed(given, random);
    if (isEmpty(write)) continue;
    n += 1;
    const name = `${kind.name}: ${what}`;
    tried[name] = (tried[name] ?? 0) + 1;
    const expected = kind.isRight(write, new Date()) ? 'allow' : 'deny';
    if ((await attempt(emulator, write)) !== expected) wrong.push(`${name} should be ${expected}: ${tell(write)}`);
    if (n % TWIN_EVERY !== 0) continue;
    if ((await attempt(emulator, given)) === 'allow') twins += 1;
    else wrong.push(`${kind.name} unchanged was denied: ${tell(given)}`);
  }
  return { tried, twins, wrong };
}

/** A valid one says the same each time. */
const TWIN_EVERY = 4;

function tell({ actor, act, path, data }: ClientWrite): string {
  return `${actor} ${act} ${path} ${JSON.stringify(data)}`.slice(0, 300);
}
