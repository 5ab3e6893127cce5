import type { PersonChange } from '@muster/domain/people/settle-person';
import type { SampleAgent } from './agents.ts';
import { dayAway } from './calendar.ts';
import { SKILLS } from './organisation.ts';

const NEAR_W12 = 12;

/** One for each skill that needs it; most end in the next three years. */
export function certificatesOf(
  { uid, skills }: SampleAgent,
  number: number,
  now: Date,
): NonNullable<PersonChange['certs']> {
  const certified = skills.filter((skill) => SKILLS[skill].needsCert);
  return Object.fromEntries(
    certified.map((skill, index) => [
      skill,
      { until: lastDay(uid, number, now), number: `10${String(1_480_000 + number * 4_099 + index * 97)}` },
    ]),
  );
}

function lastDay(uid: string, number: number, now: Date): string {
  if (number <= NEAR_W12) return '2030-12-31';
  if (uid === 'agent13') return dayAway(now, -12);
  if (uid === 'agent15') return dayAway(now, 2);
  return dayAway(now, 120 + ((number * 67) % 900));
}
