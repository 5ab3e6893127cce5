import { useSingleKeys } from '../../ui/use-single-keys.ts';
import type { Choice } from './callout-choices.ts';

/** W next wave, P pause or resume, O offer to a person, Y what was told by phone, E edit. A key only opens the question, it never sends anything. */
export function useCalloutKeys(possible: readonly Choice[], choose: (choice: Choice) => void): void {
  const first = (...choices: readonly Choice[]) => {
    const choice = choices.find((one) => possible.includes(one));
    if (choice) choose(choice);
  };
  useSingleKeys([
    ['W', () => first('next-wave')],
    ['P', () => first('pause', 'resume')],
    ['O', () => first('ask-person')],
    ['Y', () => first('phone-answer')],
    ['E', () => first('edit')],
  ]);
}
