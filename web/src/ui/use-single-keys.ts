import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { externalStore, useExternal } from '../firebase/external-store.ts';
import { recall, remember } from '../firebase/remembered.ts';

const OFF = 'off';
const switchedOn = externalStore(recall('singleKeys') !== OFF);

export function useSingleKeysOn(): boolean {
  return useExternal(switchedOn);
}

/** Speech input may press single keys by accident, so everybody can switch them off. */
export function switchSingleKeys(on: boolean): void {
  remember('singleKeys', on ? 'on' : OFF);
  switchedOn.set(on);
}

/** What lies over the page has the keyboard to itself. */
const isCovered = () => document.querySelector('[aria-modal="true"]') !== null;

/** Shortcuts of one key, unless switched off, typing, or covered by a dialog. */
export function useSingleKeys(keys: HotkeyItem[]): void {
  const onPage = keys.map(([key, act]): HotkeyItem => {
    const actOnPage = (event: KeyboardEvent) => {
      if (isCovered()) return;
      event.preventDefault();
      act(event);
    };
    return [key, actOnPage, { preventDefault: false }];
  });
  useHotkeys(useSingleKeysOn() ? onPage : []);
}
