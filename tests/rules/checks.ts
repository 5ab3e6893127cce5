import type { Fields } from '@muster/domain/decision';
import { tokenOf } from './actors.ts';
import type { Actor } from './actors.ts';
import { ask, put, remove } from './emulator.ts';
import type { Asked, Emulator, Verdict } from './emulator.ts';
import { TABLE } from './table.ts';
import { fieldsOnTheWire } from './wire.ts';

/** One thing somebody tries, and what the rules must say. Leaves the documents as they were. */
export interface Check {
  readonly title: string;
  /** The collection it is about, as `paths.ts` has it. */
  readonly of: string;
  readonly actor: Actor;
  readonly expected: Verdict;
  /** Reads may run side by side. */
  readonly writes: boolean;
  attempt(emulator: Emulator): Promise<Verdict>;
}

/** The documents every check starts from. */
export async function layOut(emulator: Emulator): Promise<void> {
  await Promise.all(TABLE.map(({ path, data }) => put(emulator, path, data)));
}

export async function get(emulator: Emulator, actor: Actor, path: string): Promise<Verdict> {
  return askAs(emulator, actor, { method: 'GET', path: `/${path}` });
}

/** `query` is a structured query without its `from`. */
export async function list(
  emulator: Emulator,
  actor: Actor,
  asked: { readonly below: string; readonly collection: string; readonly group?: boolean; readonly query?: object },
): Promise<Verdict> {
  const from = [{ collectionId: asked.collection, allDescendants: asked.group ?? false }];
  const path = asked.below === '' ? ':runQuery' : `/${asked.below}:runQuery`;
  return askAs(emulator, actor, { method: 'POST', path, body: { structuredQuery: { from, ...asked.query } } });
}

/** Tries with the document gone, and puts it back. */
export async function create(emulator: Emulator, actor: Actor, path: string, data: Fields): Promise<Verdict> {
  await remove(emulator, path);
  const verdict = await write(emulator, actor, path, data, 'exists=false');
  await restore(emulator, path);
  return verdict;
}

/** Tries to change only the fields named; those stated as undefined are taken away. */
export async function update(emulator: Emulator, actor: Actor, path: string, change: Fields): Promise<Verdict> {
  const mask = Object.keys(change).map((field) => `updateMask.fieldPaths=${field}`);
  const verdict = await write(
    emulator,
    actor,
    path,
    change,
    ['exists=true', ...mask].join('&currentDocument.').replaceAll('currentDocument.update', 'update'),
  );
  if (verdict === 'allow') await restore(emulator, path);
  return verdict;
}

export async function erase(emulator: Emulator, actor: Actor, path: string): Promise<Verdict> {
  const verdict = await askAs(emulator, actor, { method: 'DELETE', path: `/${path}` });
  if (verdict === 'allow') await restore(emulator, path);
  return verdict;
}

async function write(emulator: Emulator, actor: Actor, path: string, data: Fields, when: string): Promise<Verdict> {
  const body = { fields: fieldsOnTheWire(data) };
  return askAs(emulator, actor, { method: 'PATCH', path: `/${path}?currentDocument.${when}`, body });
}

async function askAs(emulator: Emulator, actor: Actor, asked: Asked): Promise<Verdict> {
  return ask(emulator, { ...asked, ...tokenOf(actor, emulator.projectId) });
}

async function restore(emulator: Emulator, path: string): Promise<void> {
  const row = TABLE.find((candidate) => candidate.path === path);
  await (row === undefined ? remove(emulator, path) : put(emulator, path, row.data));
}
