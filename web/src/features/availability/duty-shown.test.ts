import { givenAvailability } from '@muster/domain/availability/given-availability';
import { expect, it } from 'vitest';
import { dutyShown } from './duty-shown.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const MIDNIGHT = new Date('2026-11-21T00:00:00Z');
const availability = givenAvailability({ duty: { on: false, until: MIDNIGHT } });

function shown(keptTaps = 0, answered?: { on: boolean; knownAt: Date }, now = NOW) {
  return dutyShown({ availability, keptTaps, answered, now });
}

it('shows the switch with its end, and turned back after it', () => {
  expect(shown()).toEqual({ on: false, until: MIDNIGHT, waiting: false });
  expect(shown(0, undefined, MIDNIGHT)).toEqual({ on: true, until: undefined, waiting: false });
});

it('shows a kept tap at once', () => {
  expect(shown(1)).toEqual({ on: true, until: undefined, waiting: true });
  expect(shown(2)).toMatchObject({ on: false, waiting: true });
});

it('keeps to the answer until the live document has it', () => {
  expect(shown(0, { on: true, knownAt: availability.updatedAt })).toMatchObject({ on: true, waiting: false });
  expect(shown(0, { on: true, knownAt: new Date(0) })).toMatchObject({ on: false });
});
