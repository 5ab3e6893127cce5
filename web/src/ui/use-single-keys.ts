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

/** Shortcuts of one key, unless switched off or typing. */
export function useSingleKeys(keys: HotkeyItem[]): void {
  useHotkeys(useSingleKeysOn() ? keys : []);
}
