import type { Role } from '@muster/domain/people/roles';

export interface Claims {
  readonly role?: Role;
  readonly z?: string;
  readonly v: number;
}

/** The sign-in service. `create` answers undefined when the address is taken. */
export interface Accounts {
  create(account: { uid: string; email: string; password: string; name: string }): Promise<'created' | 'email-taken'>;
  setClaims(uid: string, claims: Claims): Promise<void>;
  setPassword(uid: string, password: string): Promise<void>;
  endSessions(uid: string): Promise<void>;
  passwordResetLink(email: string): Promise<string | undefined>;
  customToken(uid: string): Promise<string>;
}
