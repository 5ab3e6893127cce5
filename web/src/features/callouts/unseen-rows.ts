import type { PersonRow } from './people-rows.ts';

/** Of those still to answer: whose phone never told that it showed the offer. Who cannot be reached comes first. */
export function unseenRows(rows: readonly PersonRow[]): readonly PersonRow[] {
  const unseen = rows.filter(({ answer, asked }) => {
    return answer.is === 'waiting' && asked !== undefined && asked.row.sh === undefined && asked.row.op === undefined;
  });
  return unseen.toSorted((a, b) => Number(b.asked?.row.un ?? false) - Number(a.asked?.row.un ?? false));
}
