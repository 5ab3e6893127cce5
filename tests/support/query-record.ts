import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalSuite } from '@muster/domain/local-suite';
import { QUERY_LOG } from '../../functions/src/platform/query-log.ts';
import { runFolder } from '../../scripts/suite/folders.ts';
import { readDeclaredIndexes } from '../rules/indexes/declared-indexes.ts';
import { missingIndexes } from '../rules/indexes/missing-indexes.ts';
import { queryShape } from '../rules/indexes/query-shape.ts';

interface QueryRecord {
  /** Makes instances of the functions note the shapes of their queries. */
  readonly env: Readonly<Record<string, string>>;
  /** Fails for a query that production would refuse, since the emulators answer it. */
  refuseUndeclared(): Promise<void>;
}

/** What one test file asked of the database. */
export function queryRecord(suite: LocalSuite, name: string): QueryRecord {
  const file = join(runFolder(suite.base), `queries-${name}.jsonl`);
  rmSync(file, { force: true });
  return {
    env: { [QUERY_LOG]: file },
    async refuseUndeclared() {
      const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
      const shapes = lines.map((line) => queryShape(JSON.parse(line)));
      const missing = missingIndexes(shapes, await readDeclaredIndexes());
      if (missing.length > 0) throw new Error(`firestore.indexes.json lacks ${JSON.stringify(missing)}`);
    },
  };
}
