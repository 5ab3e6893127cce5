import { describe, expect, it } from 'vitest';
import type { CrewMember } from './job.ts';
import { holdersOf, openPositions, placesLeft, placesLeftAt, placesNeeded, takesPeople } from './places.ts';

function member(pos: string, phase: CrewMember['phase'] = 'confirmed'): CrewMember {
  return { pos, name: 'A', phase, at: new Date(0), source: 'tap', lead: false, rev: 0 };
}
const guard = { id: 'p1', label: 'Guard', need: 2, skills: [], certs: [] };
const medic = { id: 'p2', label: 'Medic', need: 1, skills: [], certs: [] };

describe('the places of a job', () => {
  it('are counted per position', () => {
    const job = { positions: [guard, medic], crew: { a: member('p1'), b: member('p2') } };
    expect(placesNeeded(job.positions)).toBe(3);
    expect(placesLeft(job)).toBe(1);
    expect(openPositions(job)).toEqual([guard]);
    expect(holdersOf(job, 'p2')).toEqual(['b']);
  });

  it('are free again when somebody did not come', () => {
    const job = { positions: [guard], crew: { a: member('p1', 'no_show'), b: member('p1', 'on_site') } };
    expect(placesLeft(job)).toBe(1);
  });

  it('of one position do not make up for too many at another', () => {
    const job = { positions: [{ ...guard, need: 1 }, medic], crew: { a: member('p1'), b: member('p1') } };
    expect(placesLeftAt(job, job.positions[0] ?? guard)).toBe(-1);
    expect(placesLeft(job)).toBe(1);
  });
});

describe('taking people', () => {
  const callout = { n: 1, wave: 1, target: 2, askingStandby: false };

  it.each([
    ['open', 'exhausted', true],
    ['open', 'paused', true],
    ['in_progress', 'running', true],
    ['in_progress', 'exhausted', false],
    ['filled', 'full', false],
    ['draft', 'planning', false],
    ['cancelled', 'cancelled', false],
  ] as const)('%s with a callout that is %s: %s', (state, calloutState, takes) => {
    expect(takesPeople({ state, callout: { ...callout, state: calloutState } })).toBe(takes);
  });
});
