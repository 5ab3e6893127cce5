import type { Person } from '@muster/domain/people/person';
import type { UserRow } from './user-row.ts';

export function isConfirmed({ asked }: Pick<Person, 'asked'>): boolean {
  return asked?.confirmedAt !== undefined;
}

/** Whoever confirmed the address waits for an answer; the longest first. Others may be anybody. */
export function waitingPeople(rows: readonly UserRow[]): readonly UserRow[] {
  const askedMs = ({ person }: UserRow) => person.asked?.at.getTime() ?? 0;
  return rows
    .filter(({ person }) => person.state === 'pending' && isConfirmed(person))
    .toSorted((a, b) => askedMs(a) - askedMs(b));
}
