import { useMemo } from 'react';
import type * as z from 'zod';
import { useExternal } from '../external-store.ts';
import type { KeptCommand } from './kept-command.ts';
import { answers, kept } from './outbox.ts';

/** What waits to be sent or was refused, oldest first; with `about`, only that of one thing. */
export function useOutbox(about?: string): readonly KeptCommand[] {
  const all = useExternal(kept);
  return useMemo(() => (about === undefined ? all : all.filter((entry) => entry.about === about)), [all, about]);
}

/** What the server said to the last command about one thing, if this tab sent it and it was carried out. */
export function useAnswer<T>(
  about: string,
  output: z.ZodType<T>,
): { readonly key: string; readonly said: T } | undefined {
  const answered = useExternal(answers)[about];
  return useMemo(() => {
    const parsed = output.safeParse(answered?.said);
    return answered && parsed.success ? { key: answered.key, said: parsed.data } : undefined;
  }, [answered, output]);
}
