import type { Scope } from '@muster/domain/people/person';
import type { Role } from '@muster/domain/people/roles';

export interface Claims {
  readonly role?: Role;
  readonly z?: string;
  readonly s?: Scope;
  readonly v: number;
}

export interface NewAccount {
  readonly uid: string;
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

/** The sign-in service. */
export interface Accounts {
  /** Repeated with the same uid it sets the password and answers `created` again. */
  create(account: NewAccount): Promise<'created' | 'email-taken'>;
  setClaims(uid: string, claims: Claims): Promise<void>;
  setPassword(uid: string, password: string): Promise<void>;
  /** Refresh tokens end; ID tokens live on for up to an hour, which is what `config/blocked` is for. */
  endSessions(uid: string): Promise<void>;
  /** Undefined for an address that nobody has. */
  passwordResetLink(email: string): Promise<string | undefined>;
  /** True once a link of a mail to the address was opened; false where there is no account. */
  isConfirmed(uid: string): Promise<boolean>;
  /** The address is free again. */
  remove(uid: string): Promise<void>;
  customToken(uid: string): Promise<string>;
}
