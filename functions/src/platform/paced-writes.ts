import type { Fields } from '@muster/domain/decision';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instance } from './instance.ts';

const PACED = Symbol('paced writes by document');
const APART_MS = 1000;
const NOT_FOUND = 5;
/** Documents remembered without anything waiting; more are forgotten, at worst a second too early. */
const MOST_IDLE = 500;

/** `gone`: the document does not exist (any more), and nothing was written. */
export type Paced = 'done' | 'gone';

interface Page {
  fields: Fields;
  next: Promise<Paced> | undefined;
  freeAt: number;
}

async function commitNext(instance: Instance, path: string, page: Page): Promise<Paced> {
  const { clock, store } = instance;
  const pause = page.freeAt - clock.real().getTime();
  // Without a pause the callers of this moment still come together.
  await (pause > 0 ? wait(pause) : Promise.resolve());
  const { fields } = page;
  page.fields = {};
  page.next = undefined;
  page.freeAt = clock.real().getTime() + APART_MS;
  try {
    await store.commit([{ update: path, data: fields }], []);
    return 'done';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_FOUND) return 'gone';
    throw error;
  }
}

/**
 * Writes fields blindly into an existing document that many want to write at once: on this instance at
 * most one commit a second, which carries all that came in between.
 */
export function writePaced(instance: Instance, path: string, fields: Fields): Promise<Paced> {
  const pages = instance.memory(PACED, () => new Map<string, Page>());
  const page = pages.get(path) ?? { fields: {}, next: undefined, freeAt: 0 };
  pages.delete(path);
  pages.set(path, page);
  page.fields = { ...page.fields, ...fields };
  page.next ??= commitNext(instance, path, page);
  forgetIdle(pages);
  return page.next;
}

function forgetIdle(pages: Map<string, Page>): void {
  const [oldest] = pages;
  if (pages.size > MOST_IDLE && oldest && !oldest[1].next) pages.delete(oldest[0]);
}
