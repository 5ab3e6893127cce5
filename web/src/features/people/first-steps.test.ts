import { givenAvailability } from '@muster/domain/availability/given-availability';
import { expect, it } from 'vitest';
import { stepsLeft } from './first-steps.ts';
import { givenPerson, NOW } from './given-agent.ts';

const nothing = { pattern: {}, dates: {} };

it('lists what is missing, and nothing once all is there', () => {
  const { phone: _, home: __, ...person } = givenPerson({ skills: [] });
  expect(stepsLeft(person, nothing)).toEqual(['profile', 'skills', 'home', 'pattern', 'alerts']);
  const whole = givenPerson({ reach: { state: 'ok', at: NOW } });
  expect(stepsLeft(whole, givenAvailability())).toEqual([]);
});

it('takes a phone that lost its alerts for one that has to be looked at', () => {
  const lost = givenPerson({ reach: { state: 'none', at: NOW } });
  expect(stepsLeft(lost, givenAvailability())).toEqual(['alerts']);
});
