import type { Page } from 'playwright-core';
import { readDeclaredIndexes } from '../rules/indexes/declared-indexes.ts';
import { missingIndexes } from '../rules/indexes/missing-indexes.ts';
import { queryShape } from '../rules/indexes/query-shape.ts';

const MARK = 'muster-query ';

/** Indexes that production would ask for because of what this page has listened to since it was loaded. */
export async function undeclaredIndexes(page: Page): Promise<readonly object[]> {
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  const asked = marks.filter((name) => name.startsWith(MARK)).map((name) => name.slice(MARK.length));
  const shapes = asked.map((shape) => queryShape(JSON.parse(shape)));
  return missingIndexes(shapes, await readDeclaredIndexes());
}
