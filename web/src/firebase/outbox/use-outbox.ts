import { useMemo } from 'react';
import { useExternal } from '../external-store.ts';
import type { KeptCommand } from './kept-command.ts';
import { kept } from './outbox.ts';

/** What waits to be sent or was refused, oldest first; with `about`, only that of one thing. */
export function useOutbox(about?: string): readonly KeptCommand[] {
  const all = useExternal(kept);
  return useMemo(() => (about === undefined ? all : all.filter((entry) => entry.about === about)), [all, about]);
}
