import { givenDevice } from '@muster/domain/messages/given-device';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { Device } from '@muster/domain/messages/device';
import { Notice } from '@muster/domain/messages/messages';
import { givenPerson } from '@muster/domain/people/given-person';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { fcmPush, type FcmSettings } from '../../../functions/src/ports/fcm-push.ts';
import { http1Wire, http2Wire } from '../../../functions/src/ports/fcm/fcm-wire.ts';
import type { PushMessage } from '../../../functions/src/ports/push.ts';
import { FCM, FcmStandIn, type FcmAnswer } from '../../support/fcm-stand-in.ts';
import { givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let store: Store;
const fcm = new FcmStandIn();
let origins: { readonly http1: string; readonly http2: string };
beforeAll(async () => {
  world = await openWorld('fcm-push', { instances: 0 });
  await givenOrganisation(world, ['boss']);
  store = openStore({ projectId: world.projectId });
  origins = await fcm.open();
});
afterAll(async () => {
  await fcm.close();
  await world.close();
});
beforeEach(() => {
  fcm.forget();
  fcm.script = {};
});

const TRANSPORTS = [
  ['HTTP/1.1', http1Wire, () => origins.http1],
  ['HTTP/2', http2Wire, () => origins.http2],
] as const;

let people = 0;
/** Somebody whose phone has this token; more tokens, more phones, the first the newest. */
async function someone(...tokens: string[]): Promise<string> {
  people += 1;
  const uid = `p${people}`;
  const batch = world.db.batch();
  batch.set(world.db.doc(paths.person(uid)), givenPerson({ reach: { state: 'ok', at: new Date() } }));
  for (const [i, token] of tokens.entries()) {
    const refreshedAt = new Date(Date.now() - i * 60_000);
    batch.set(world.db.doc(paths.device(uid, `phone-${i}`)), givenDevice({ uid, token, refreshedAt }));
  }
  await batch.commit();
  return uid;
}

function offerTo(to: string, changes: Partial<PushMessage> = {}): PushMessage {
  return {
    ...{ to, kind: 'offer', tag: 'J-1', title: 'Retail security', text: 'Tonight', lang: 'en', link: '/o/J-1' },
    ...{ urgency: 'urgent', data: { jobId: 'J-1', page: '1-0' }, ttlSec: 600 },
    ...changes,
  };
}

const now = () => new Date();
async function statesOf(uid: string): Promise<string[]> {
  const found = await store.query(Device, { from: paths.devices(uid), where: [], limit: 20 });
  return found.flatMap(({ data }) => data?.state ?? []);
}
const reachOf = async (uid: string) => (await store.get(Person, paths.person(uid))).data?.reach?.state;
const toSecond = (date: unknown) => (date instanceof Date ? (date.getTime() - Date.now()) / 1000 : Number.NaN);

describe.each(TRANSPORTS)('over %s', (name, wire, origin) => {
  const open = (settings: Partial<FcmSettings> = {}) =>
    fcmPush({
      ...{ store, projectId: 'p', wire, accessToken: async () => 'access', origin: origin() },
      ...{ attemptMs: 800, budgetMs: 2500, ...settings },
    });
  const says = (...answers: FcmAnswer[]) => {
    fcm.script = { answer: (_token, attempt) => answers[attempt] ?? 'ok' };
  };

  it('sends data only, with urgency and time to live of the job', async () => {
    const uid = await someone('token-of-phone');
    await expect(open().send([offerTo(uid)], now())).resolves.toEqual(['sent']);
    const [{ transport, message } = {}] = fcm.attempts;
    expect(transport).toBe(name);
    expect(message).toEqual({
      token: 'token-of-phone',
      data: {
        ...{
          to: uid,
          kind: 'offer',
          tag: 'J-1',
          title: 'Retail security',
          text: 'Tonight',
          lang: 'en',
          link: '/o/J-1',
        },
        ...{ urgency: 'urgent', data: '{"jobId":"J-1","page":"1-0"}' },
      },
      android: { priority: 'HIGH', ttl: expect.stringMatching(/^(600|599)s$/) },
      webpush: { headers: { TTL: expect.stringMatching(/^(600|599)$/), Urgency: 'high' } },
      fcm_options: { analytics_label: 'offer' },
    });
  });

  it.each([
    ['UNREGISTERED', FCM.unregistered],
    ['UNREGISTERED_FID', FCM.unregisteredInstallation],
  ])('retires a target on %s and tells the person that alerts are off', async (_code, answer) => {
    const uid = await someone('gone');
    says(answer);
    await expect(open().send([offerTo(uid)], now())).resolves.toEqual(['none']);
    expect(await statesOf(uid)).toEqual(['dead']);
    expect(await reachOf(uid)).toBe('none');
    fcm.forget();
    await expect(open().send([offerTo(uid)], now())).resolves.toEqual(['none']);
    expect(fcm.attempts).toEqual([]);
  });

  it('goes on to the next phone of a person whose newest one is gone', async () => {
    const uid = await someone('newest', 'older');
    fcm.script = { answer: (token) => (token === 'newest' ? FCM.unregistered : 'ok') };
    await expect(open().send([offerTo(uid)], now())).resolves.toEqual(['sent']);
    expect(fcm.tokens()).toEqual(['newest', 'older']);
    expect((await statesOf(uid)).toSorted()).toEqual(['dead', 'healthy']);
    expect(await reachOf(uid)).toBe('ok');
  });

  it('looks for another phone when all that a roster knew of are gone', async () => {
    const uid = await someone('moved');
    fcm.script = { answer: (token) => (token === 'of-the-roster' ? FCM.unregistered : 'ok') };
    const known = offerTo(uid, { targets: ['of-the-roster'], isFromRoster: true });
    await expect(open().send([known], now())).resolves.toEqual(['sent']);
    expect(fcm.tokens()).toEqual(['of-the-roster', 'moved']);
  });

  it('keeps what is meant for one phone on that phone', async () => {
    const uid = await someone('other');
    fcm.script = { answer: (token) => (token === 'this-one' ? FCM.unregistered : 'ok') };
    await expect(open().send([offerTo(uid, { targets: ['this-one'] })], now())).resolves.toEqual(['none']);
    expect(fcm.tokens()).toEqual(['this-one']);
  });

  it.each([
    ['400 INVALID_ARGUMENT', FCM.invalid, 'INVALID_ARGUMENT'],
    ['403 SENDER_ID_MISMATCH', FCM.mismatch, 'SENDER_ID_MISMATCH'],
    ['403 of a broken role', { status: 403 }, 'PERMISSION_DENIED'],
    ['404 of a wrong project', { status: 404 }, 'NOT_FOUND'],
  ] as const)('gives up on %s at once and retires nobody', async (_what, answer, failed) => {
    const uid = await someone('fine');
    says(answer);
    await expect(open().send([offerTo(uid)], now())).resolves.toEqual([{ failed }]);
    expect(fcm.attempts).toHaveLength(1);
    expect(await statesOf(uid)).toEqual(['healthy']);
  });

  it.each([
    ['429', FCM.quota('37'), 'QUOTA_EXCEEDED', 37],
    ['429 without a time', FCM.quota(), 'QUOTA_EXCEEDED', 60],
    ['503 with a time', FCM.unavailable('120'), 'UNAVAILABLE', 120],
    ['401', FCM.noAuth, 'THIRD_PARTY_AUTH_ERROR', 60],
  ])('leaves %s for when the service said, and retires nobody', async (_what, answer, why, seconds) => {
    const uid = await someone('fine');
    says(answer);
    const [outcome] = await open().send([offerTo(uid)], now());
    expect(outcome).toMatchObject({ why });
    expect(toSecond(typeof outcome === 'object' && 'later' in outcome ? outcome.later : undefined)).toBeCloseTo(
      seconds,
      0,
    );
    expect(fcm.attempts).toHaveLength(1);
    expect(await statesOf(uid)).toEqual(['healthy']);
  });

  it.each([
    ['500', FCM.internal, 'INTERNAL'],
    ['502 in HTML', FCM.badGateway, 'HTTP_502'],
    ['503', FCM.unavailable(), 'UNAVAILABLE'],
    ['no answer', 'hang', 'TIMEOUT'],
  ] as const)('tries %s again after ten seconds at the earliest', async (_what, answer, why) => {
    const uid = await someone('fine');
    says(answer);
    const [outcome] = await open().send([offerTo(uid)], now());
    expect(outcome).toMatchObject({ why });
    const later = toSecond(typeof outcome === 'object' && 'later' in outcome ? outcome.later : undefined);
    expect(later).toBeGreaterThan(9.5);
    expect(later).toBeLessThan(13);
    expect(await statesOf(uid)).toEqual(['healthy']);
  });

  it('keeps to a Retry-After within its own time', async () => {
    const uid = await someone('fine');
    says(FCM.unavailable('1'));
    await expect(open({ budgetMs: 5000 }).send([offerTo(uid)], now())).resolves.toEqual(['sent']);
    const [first, second] = fcm.attempts.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('tries a broken connection again', async () => {
    const uid = await someone('fine');
    says('reset');
    await expect(open({ budgetMs: 5000 }).send([offerTo(uid)], now())).resolves.toEqual(['sent']);
  });

  it('is not held up by one that hangs', async () => {
    const uids = await Promise.all(['hangs', 'a', 'b', 'c'].map((token) => someone(token)));
    fcm.script = { answer: (token) => (token === 'hangs' ? 'hang' : 'ok') };
    const from = Date.now();
    const outcomes = await open().send(
      uids.map((uid) => offerTo(uid)),
      now(),
    );
    expect(outcomes).toEqual([expect.objectContaining({ why: 'TIMEOUT' }), 'sent', 'sent', 'sent']);
    expect(Date.now() - from).toBeLessThan(2400);
  });

  it('sends nothing that nobody could answer any more', async () => {
    const uid = await someone('fine');
    says(FCM.unavailable('3'));
    await expect(open({ budgetMs: 5000 }).send([offerTo(uid, { ttlSec: 2 })], now())).resolves.toEqual(['expired']);
    await expect(open().send([offerTo(uid, { ttlSec: 0 })], now())).resolves.toEqual(['expired']);
    expect(fcm.attempts).toHaveLength(1);
  });

  it('cuts a text too long for a push and says so; refuses what cannot be cut', async () => {
    const uid = await someone('fine');
    const long = offerTo(uid, { text: 'Ä'.repeat(3000) });
    const hopeless = offerTo(uid, { data: { note: 'x'.repeat(5000) } });
    await expect(open().send([long, hopeless], now())).resolves.toEqual(['sent', { failed: 'PAYLOAD_TOO_LARGE' }]);
    const { data = {} } = fcm.attempts[0]?.message ?? {};
    expect(data['text']).toMatch(/^Ä+…$/);
    const weight = Object.entries(data).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
    expect(weight).toBeLessThanOrEqual(4096);
    expect(weight).toBeGreaterThan(4090);
  });

  it('retires nobody while many fail alike, and tells the administrators once', async () => {
    const tokens = Array.from({ length: 200 }, (_, i) => `${name}-${i}`);
    const uids = await Promise.all(tokens.map((token) => someone(token)));
    fcm.script = {
      answer: (token) => (token.endsWith('-7') ? FCM.unregistered : token.endsWith('5') ? FCM.invalid : 'ok'),
    };
    const push = open({ attemptMs: 10_000, budgetMs: 25_000 });
    const outcomes = await push.send(
      uids.map((uid) => offerTo(uid)),
      now(),
    );
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(179);
    expect(await statesOf(uids[7] ?? '')).toEqual(['healthy']);
    await push.send(
      uids.map((uid) => offerTo(uid)),
      now(),
    );
    expect(await statesOf(uids[7] ?? '')).toEqual(['healthy']);
    const alerts = await store.query(Notice, { from: paths.notices('boss'), where: [], limit: 10 });
    expect(alerts.map(({ data }) => [data?.type, data?.params['code']])).toEqual([
      ['system.alert', 'INVALID_ARGUMENT'],
    ]);
  });
});

it('leaves everything for later when there is no right to send, and throws nothing', async () => {
  const uid = await someone('fine');
  const push = fcmPush({
    ...{ store, projectId: 'p', wire: http2Wire, origin: origins.http2 },
    accessToken: () => Promise.reject(new Error('no credentials')),
  });
  await expect(push.send([offerTo(uid)], now())).resolves.toEqual([expect.objectContaining({ why: 'UNAVAILABLE' })]);
});
