import { appendFileSync } from 'node:fs';
import type { Query } from './store.ts';

/** Names the file where a test run collects the shapes of all queries. */
export const QUERY_LOG = 'MUSTER_QUERY_LOG';

/** Notes each shape once, without values, so that a test can compare them with the declared indexes. */
export function queryLog(file: string): (query: Query) => void {
  const noted = new Set<string>();
  return ({ from, group, where, orderBy }) => {
    const shape = JSON.stringify({ from, group, where: where.map(([field, operator]) => [field, operator]), orderBy });
    if (noted.has(shape)) return;
    noted.add(shape);
    appendFileSync(file, `${shape}\n`);
  };
}
