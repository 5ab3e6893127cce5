import type { Role } from '@muster/domain/people/roles';

/** A page that this role may not see; shown as a page of its own that says who may. */
export class Forbidden extends Error {
  readonly needed: 'staff' | 'supervisor' | 'admin' | 'agent';
  readonly role: Role | undefined;
  constructor(needed: Forbidden['needed'], role: Role | undefined) {
    super(`only for ${needed}`);
    this.name = 'Forbidden';
    this.needed = needed;
    this.role = role;
  }
}
