import type { Fields, Write } from '@muster/domain/decision';
import type { Query, Read } from '../../../functions/src/platform/store.ts';
import { pathOf } from '../../../functions/src/platform/write-path.ts';
import { answerQuery } from './memory-query.ts';
import { isSame, storedFields, updatedFields } from './stored-value.ts';

interface Stored {
  readonly path: string;
  readonly data: Fields;
  readonly version: number;
}

function isGuarded(write: Write): boolean {
  return 'replace' in write || ('remove' in write && write.guarded === true);
}

/** As the database names it. */
class NotFound extends Error {
  readonly code = 5;

  constructor(path: string) {
    super(`No document to update: ${path}`);
  }
}

export interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Hears of every commit that held. */
export type OnCommit = (writes: readonly Write[], changes: readonly Change[]) => void;

/** The database itself: every instance's store looks at the same one. */
export class MemoryDocuments {
  readonly #documents: Map<string, Stored>;
  readonly #onCommit: OnCommit;
  #lastVersion: number;

  constructor(onCommit: OnCommit = () => undefined, from?: MemoryDocuments) {
    this.#onCommit = onCommit;
    this.#documents = new Map(from ? from.#documents : []);
    this.#lastVersion = from ? from.#lastVersion : 0;
  }

  /** Grows with every change. */
  get version(): number {
    return this.#lastVersion;
  }

  read(path: string): Read<unknown> {
    const found = this.#documents.get(path);
    return { path, data: found?.data, version: found?.version };
  }

  query(query: Query): Read<unknown>[] {
    return answerQuery(this.#documents.values(), query);
  }

  all(): IterableIterator<Stored> {
    return this.#documents.values();
  }

  /** All of the writes or none; false when a precondition or a `create` failed. */
  commit(writes: readonly Write[], reads: readonly Read<unknown>[]): boolean {
    const allowed = writes.every((write) => {
      const isThere = !('update' in write) || this.#documents.has(write.update);
      if (!isThere && !writes.some(isGuarded)) throw new NotFound(pathOf(write));
      return isThere && this.#isAsRead(write, reads);
    });
    if (allowed)
      this.#onCommit(
        writes,
        writes.map((write) => this.#write(write)),
      );
    return allowed;
  }

  #isAsRead(write: Write, reads: readonly Read<unknown>[]): boolean {
    const path = pathOf(write);
    const stored = this.#documents.get(path);
    if ('create' in write) return stored === undefined;
    if (!isGuarded(write)) return true;

    const read = reads.find((one) => one.path === path);
    if (!read) throw new Error(`A guarded write of ${path} needs the read it rests on`);
    if ('remove' in write && read.version === undefined) throw new Error(`Nothing was read to remove: ${path}`);
    return read.version === stored?.version;
  }

  #write(write: Write): Change {
    const path = pathOf(write);
    const before = this.#documents.get(path)?.data;
    const after = dataAfter(write, before);
    // As in Firestore, a write that changes nothing makes no new version.
    if (!isSame(before, after)) {
      this.#lastVersion += 1;
      if (after) this.#documents.set(path, { path, data: after, version: this.#lastVersion });
      else this.#documents.delete(path);
    }
    return { path, before, after };
  }
}

function dataAfter(write: Write, before: Fields | undefined): Fields | undefined {
  if ('remove' in write) return undefined;
  return 'update' in write ? updatedFields(before ?? {}, write.data) : storedFields(write.data);
}
