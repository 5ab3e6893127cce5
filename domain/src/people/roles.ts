export const ROLES = ['admin', 'supervisor', 'dispatcher', 'agent', 'requester'] as const;
export type Role = (typeof ROLES)[number];

export const STAFF = ['admin', 'supervisor', 'dispatcher'] as const satisfies readonly Role[];

export function isStaff(role: Role | undefined): role is (typeof STAFF)[number] {
  return role === 'admin' || role === 'supervisor' || role === 'dispatcher';
}

/** Who is asking: from the verified token. `role` is missing for pending and suspended accounts. */
export interface Actor {
  readonly uid: string;
  readonly role?: Role;
  readonly zoneId?: string;
  /** Where a member of the office decides; left out: everywhere. */
  readonly scope?: { readonly zoneIds: string[]; readonly teamIds: string[] };
}
