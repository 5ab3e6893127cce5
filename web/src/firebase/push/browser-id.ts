import { newKey } from '../new-key.ts';
import { isOwnTab } from '../own-tab.ts';
import { recall, remember } from '../remembered.ts';

type Kept = 'browser' | 'sandboxTarget';

/** A tab that was opened as another person is a browser of its own. */
export function recallHere(name: Kept): string | undefined {
  return isOwnTab ? (sessionStorage.getItem(`muster.own-${name}`) ?? undefined) : recall(name);
}

export function rememberHere(name: Kept, value: string): void {
  if (isOwnTab) sessionStorage.setItem(`muster.own-${name}`, value);
  else remember(name, value);
}

/** The name of this browser among the devices of a person. */
export function browserId(): string {
  const known = recallHere('browser');
  if (known !== undefined) return known;
  const id = newKey();
  rememberHere('browser', id);
  return id;
}
