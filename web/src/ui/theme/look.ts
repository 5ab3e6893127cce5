import { externalStore, useExternal } from '../../firebase/external-store.ts';
import { recall, remember } from '../../firebase/remembered.ts';
import { type Look, LOOKS } from './tokens.ts';

/** What a person can choose; `auto` follows the device. */
export const LOOK_CHOICES = ['auto', ...LOOKS] as const;
export type LookChoice = (typeof LOOK_CHOICES)[number];

const dark = matchMedia('(prefers-color-scheme: dark)');
const moreContrast = matchMedia('(prefers-contrast: more)');
const choice = externalStore<LookChoice>(LOOKS.find((look) => look === recall('theme')) ?? 'auto');
const look = externalStore<Look>(lookOf(choice.get()));

for (const query of [dark, moreContrast]) query.addEventListener('change', () => look.set(lookOf(choice.get())));

export function chooseLook(next: LookChoice): void {
  remember('theme', next);
  choice.set(next);
  look.set(lookOf(next));
}

export function useLookChoice(): LookChoice {
  return useExternal(choice);
}

export function useLook(): Look {
  return useExternal(look);
}

function lookOf(chosen: LookChoice): Look {
  if (chosen !== 'auto') return chosen;
  if (moreContrast.matches) return 'sun';
  return dark.matches ? 'dark' : 'light';
}
