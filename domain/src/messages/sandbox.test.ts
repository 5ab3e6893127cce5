import { describe, expect, it } from 'vitest';
import type { SandboxItem } from './messages.ts';
import { decideActOnSandbox } from './sandbox.ts';

const item: SandboxItem = {
  to: 'agent1',
  channel: 'push',
  kind: 'offer',
  title: 'Retail security',
  text: 'Tonight',
  lang: 'en',
  tag: 'offer-J-1',
  urgency: 'urgent',
  data: {},
  link: '/offers/J-1',
  state: 'sent',
  at: new Date('2026-11-20T12:00:00Z'),
};
const agent = { uid: 'agent1', role: 'agent' as const };
const act = (change: object) => decideActOnSandbox({ id: 'x', item, act: 'shown', actor: agent, ...change });

describe('decideActOnSandbox', () => {
  it('raises how far the message got', () => {
    expect(act({})).toMatchObject({ writes: [{ update: 'sandbox/x', data: { state: 'shown' } }] });
  });

  it('never takes it back', () => {
    expect(act({ item: { ...item, state: 'opened' } })).toMatchObject({ writes: [] });
    expect(act({ item: { ...item, state: 'shown' }, act: 'failed' })).toMatchObject({ writes: [] });
  });

  it('hides messages of others from everyone but staff', () => {
    expect(act({ actor: { uid: 'agent2', role: 'agent' } })).toEqual({ refused: 'not-found' });
    expect(act({ actor: { uid: 'd1', role: 'dispatcher' } })).toMatchObject({ writes: [{ update: 'sandbox/x' }] });
    expect(act({ item: undefined })).toEqual({ refused: 'not-found' });
  });
});
