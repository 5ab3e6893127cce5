import type { SandboxItem } from '@muster/domain/messages/messages';
import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES, findMessages, type SandboxChoice } from './sandbox-search.ts';

const OFFER: SandboxItem = {
  to: 'ivo',
  channel: 'push',
  kind: 'offer',
  title: 'Retail security',
  text: 'Tonight 18:00',
  lang: 'en',
  tag: 'offer:J-4ZK81Q',
  urgency: 'urgent',
  data: {},
  link: '/o/J-4ZK81Q',
  state: 'sent',
  at: new Date('2026-11-20T12:00:00Z'),
};

describe('the sandbox outbox', () => {
  const rows = [
    { id: 'a', item: OFFER, to: 'Ivo Marić' },
    { id: 'b', item: { ...OFFER, channel: 'mail' as const, kind: 'account', state: 'failed' as const }, to: 'Ada Ash' },
  ];
  const ids = (choice: Partial<SandboxChoice>) =>
    findMessages(rows, { ...ALL_MESSAGES, ...choice }).rows.map(({ id }) => id);

  it('is found by person, text and typed filters', () => {
    expect(ids({ q: 'maric retail' })).toEqual(['a']);
    expect(ids({ q: 'state:failed' })).toEqual(['b']);
    expect(ids({ q: 'kind:offer' })).toEqual(['a']);
  });

  it('is filtered by channel and state', () => {
    expect(ids({ channel: 'mail' })).toEqual(['b']);
    expect(ids({ state: 'sent' })).toEqual(['a']);
    expect(ids({})).toEqual(['a', 'b']);
  });
});
