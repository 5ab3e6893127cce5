import type { Availability } from '@muster/domain/availability/availability';
import type { Person } from '@muster/domain/people/person';

export const FIRST_STEPS = ['profile', 'skills', 'home', 'pattern', 'alerts'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** What an agent still has to say before offers can come and be heard. */
export function stepsLeft(person: Person, availability: Pick<Availability, 'pattern' | 'dates'>): readonly FirstStep[] {
  const { phone, skills, home, reach } = person;
  const isPlanned = Object.values(availability.pattern).some((segments) => segments.length > 0);
  const done: Readonly<Record<FirstStep, boolean>> = {
    profile: phone !== undefined,
    skills: skills.length > 0,
    home: home !== undefined,
    pattern: isPlanned || Object.keys(availability.dates).length > 0,
    alerts: reach?.state === 'ok' || reach?.state === 'suspect',
  };
  return FIRST_STEPS.filter((step) => !done[step]);
}
