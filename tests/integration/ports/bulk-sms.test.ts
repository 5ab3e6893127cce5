import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { bulkSms } from '../../../functions/src/ports/bulk-sms.ts';
import type { OutsideMessage } from '../../../functions/src/ports/outside.ts';
import { smsStandIn } from '../../support/sms-stand-in.ts';

let provider: Awaited<ReturnType<typeof smsStandIn>>;
beforeAll(async () => {
  provider = await smsStandIn();
});
afterAll(() => provider.close());
beforeEach(() => {
  provider.taken.clear();
  Object.assign(provider.state, { answer: 201, loses: false, asked: 0, retryAfter: undefined });
});

const NOW = new Date('2026-11-20T12:00:00Z');
const port = (token = 'id:secret') =>
  bulkSms({ token, origin: provider.origin, appUrl: 'https://muster.example.org', attemptMs: 500 });
const params = { title: 'Guard', area: 'W12', outward: 'W12', replyBy: NOW, start: NOW, end: NOW, tz: 'UTC' };
const sms = (id = 'J-1/1-0'): OutsideMessage => ({
  ...{ id, to: '+442079460000', toUid: 'amy', lang: 'en', link: '/o/J-1', params },
  kind: 'offer',
  urgency: 'urgent',
  key: 'offerUrgent',
});

it('sends what it is about and the link, to the number', async () => {
  expect(await port().send(sms(), NOW)).toBe('sent');
  const [message] = provider.taken.values();
  expect(message?.to).toBe('+442079460000');
  expect(message?.body).toMatch(/^URGENT: Guard, W12\. .* https:\/\/muster\.example\.org\/o\/J-1$/);
});

it('sends one message once, however often it is handed over, and another one too', async () => {
  provider.state.loses = true;
  expect(await port().send(sms(), NOW)).toMatchObject({ why: 'NETWORK' });
  provider.state.loses = false;
  expect(await port().send(sms(), NOW)).toBe('sent');
  expect(await port().send(sms('J-1/2-0'), NOW)).toBe('sent');
  expect(provider.state.asked).toBe(3);
  expect(provider.taken.size).toBe(2);
});

it('tells what passes from what stays', async () => {
  const answered = async (status: number, retryAfter?: string) => {
    Object.assign(provider.state, { answer: status, retryAfter });
    return port().send(sms(), NOW);
  };
  expect(await answered(400)).toEqual({ failed: '400' });
  expect(await answered(503)).toEqual({ later: new Date('2026-11-20T12:01:00Z'), why: '503' });
  expect(await answered(429, '300')).toEqual({ later: new Date('2026-11-20T12:05:00Z'), why: '429' });
  provider.state.answer = 201;
  expect(await port('id:wrong').send(sms(), NOW)).toMatchObject({ why: '401' });
  expect(provider.taken.size).toBe(0);
});
