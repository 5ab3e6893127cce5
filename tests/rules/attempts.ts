import type { Fields } from '@muster/domain/decision';
import { tokenOf } from './actors.ts';
import type { Actor } from './actors.ts';
import { ask, put, remove } from './emulator.ts';
import type { Asked, Emulator, Verdict } from './emulator.ts';
import { TABLE } from './table.ts';
import { fieldsOnTheWire } from './wire.ts';

/** Every attempt leaves the documents of the table as they were. */
export async function layOutDocuments(emulator: Emulator): Promise<void> {
  await Promise.all(TABLE.map(({ path, data }) => put(emulator, path, data)));
}

export async function get(emulator: Emulator, actor: Actor, path: string): Promise<Verdict> {
  return askAs(emulator, actor, { method: 'GET', path: `/${path}` });
}

export interface Listing {
  /** The document above the collection; empty for the whole database. */
  readonly below: string;
  readonly collection: string;
  readonly group?: boolean;
  /** A structured query without its `from`. */
  readonly query?: object;
}

export async function list(emulator: Emulator, actor: Actor, listing: Listing): Promise<Verdict> {
  const from = [{ collectionId: listing.collection, allDescendants: listing.group ?? false }];
  const path = listing.below === '' ? ':runQuery' : `/${listing.below}:runQuery`;
  return askAs(emulator, actor, { method: 'POST', path, body: { structuredQuery: { from, ...listing.query } } });
}

export async function create(emulator: Emulator, actor: Actor, path: string, data: Fields): Promise<Verdict> {
  await remove(emulator, path);
  const verdict = await write(emulator, actor, `${path}?currentDocument.exists=false`, data);
  await restore(emulator, path);
  return verdict;
}

/** Changes the fields named and no others; those stated as undefined are taken away. */
export async function update(emulator: Emulator, actor: Actor, path: string, change: Fields): Promise<Verdict> {
  const mask = Object.keys(change).map((field) => `&updateMask.fieldPaths=${field}`);
  const verdict = await write(emulator, actor, `${path}?currentDocument.exists=true${mask.join('')}`, change);
  if (verdict === 'allow') await restore(emulator, path);
  return verdict;
}

export async function erase(emulator: Emulator, actor: Actor, path: string): Promise<Verdict> {
  const verdict = await askAs(emulator, actor, { method: 'DELETE', path: `/${path}` });
  if (verdict === 'allow') await restore(emulator, path);
  return verdict;
}

async function write(emulator: Emulator, actor: Actor, path: string, data: Fields): Promise<Verdict> {
  return askAs(emulator, actor, { method: 'PATCH', path: `/${path}`, body: { fields: fieldsOnTheWire(data) } });
}

async function askAs(emulator: Emulator, actor: Actor, asked: Asked): Promise<Verdict> {
  return ask(emulator, { ...asked, ...tokenOf(actor, emulator.projectId) });
}

async function restore(emulator: Emulator, path: string): Promise<void> {
  const row = TABLE.find((candidate) => candidate.path === path);
  await (row === undefined ? remove(emulator, path) : put(emulator, path, row.data));
}
