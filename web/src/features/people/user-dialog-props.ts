import type { Person } from '@muster/domain/people/person';
import type { HandedOut } from './first-password.tsx';

/** Every question about an account is asked with these. */
export interface UserDialogProps {
  readonly uid: string;
  readonly person: Person;
  readonly name: string;
  readonly onClose: () => void;
  readonly onHandedOut: (handedOut: HandedOut) => void;
}
