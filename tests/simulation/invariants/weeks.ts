import { runOfBulletin } from '@muster/domain/callouts/week-run';
import type { Scene } from '../trace.ts';

/** 44. Each person has one word about a week on Sunday, and one more on Monday: never the same one twice. */
export function oneWordPerWeek({ commit, view }: Scene): string[] {
  if (!commit.changes.some(({ path, before }) => path.startsWith('bulletins/') && before === undefined)) return [];
  const told = new Map<string, string[]>();
  for (const [id, { audience }] of view.bulletins) {
    const run = runOfBulletin(id);
    for (const uid of run ? audience : []) {
      const key = `${uid} ${run?.stage} ${run?.week}`;
      told.set(key, [...(told.get(key) ?? []), id]);
    }
  }
  return [...told].flatMap(([key, ids]) => (ids.length > 1 ? [`${key} was told by ${ids.join(' and ')}`] : []));
}
