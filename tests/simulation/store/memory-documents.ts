import type { Write } from '@muster/domain/decision';
import type { Query, Read } from '../../../functions/src/platform/store.ts';
import { answerQuery } from './memory-query.ts';
import { storedFields, updatedFields } from './stored-value.ts';

interface Stored {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly version: number;
}

export function pathOf(write: Write): string {
  if ('create' in write) return write.create;
  if ('replace' in write) return write.replace;
  if ('put' in write) return write.put;
  if ('update' in write) return write.update;
  return write.remove;
}

function isGuarded(write: Write): boolean {
  return 'replace' in write || ('remove' in write && write.guarded === true);
}

/** The database itself: every instance's store looks at the same one. */
export class MemoryDocuments {
  readonly #documents = new Map<string, Stored>();
  #lastVersion = 0;

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
    const holds = writes.every((write) => this.#mayWrite(write, reads));
    if (holds) for (const write of writes) this.#write(write);
    return holds;
  }

  #mayWrite(write: Write, reads: readonly Read<unknown>[]): boolean {
    const path = pathOf(write);
    const now = this.#documents.get(path);
    if ('create' in write) return now === undefined;
    if ('update' in write && !now) throw new Error(`No document to update: ${path}`);
    if (!isGuarded(write)) return true;

    const read = reads.find((one) => one.path === path);
    if (!read) throw new Error(`A guarded write of ${path} without the read it rests on`);
    return read.version === now?.version;
  }

  #write(write: Write): void {
    const path = pathOf(write);
    if ('remove' in write) {
      this.#documents.delete(path);
      return;
    }
    const before = this.#documents.get(path)?.data ?? {};
    const data = 'update' in write ? updatedFields(before, write.data) : storedFields(write.data);
    this.#lastVersion += 1;
    this.#documents.set(path, { path, data, version: this.#lastVersion });
  }
}
