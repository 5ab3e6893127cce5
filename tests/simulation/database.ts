import { AsyncLocalStorage } from 'node:async_hooks';
import type { Write } from '@muster/domain/decision';
import type { Store } from '../../functions/src/platform/store.ts';
import type { Machine } from './machine.ts';
import { MemoryDocuments, type Change } from './store/memory-documents.ts';
import { MemoryStore } from './store/memory-store.ts';
import type { CommitSeen, Scene } from './trace.ts';
import { LiveView } from './view.ts';

const causes = new AsyncLocalStorage<string>();

/** Whatever the work writes is its doing, wherever it waits in between. */
export function causedBy<T>(cause: string, work: () => T): T {
  return causes.run(cause, work);
}

interface Watched {
  now(): Date;
  isAlone(cause: string): boolean;
  onCommit(scene: Scene): void;
}

/** The one database of a simulation, with all that ever happened to it. */
export class Database {
  readonly documents: MemoryDocuments;
  readonly view = new LiveView();
  readonly commits: CommitSeen[] = [];
  readonly #watched: Watched;
  #cause = 'given';

  constructor(watched: Watched, from?: MemoryDocuments) {
    this.#watched = watched;
    this.documents = new MemoryDocuments((writes, changes) => this.#seen(writes, changes), from);
    for (const { path, data } of this.documents.all()) this.view.set(path, data);
  }

  /** Documents that are there before anything happens. */
  given(writes: readonly Write[], cause = 'given'): void {
    this.#cause = cause;
    this.documents.commit(writes, []);
  }

  /** The way one machine comes to the documents: each call takes its time there. */
  storeOn(machine: Machine): Store {
    return new MemoryStore(this.documents, (point, act) => {
      const cause = causes.getStore() ?? 'nobody';
      return machine.call(point, () => {
        this.#cause = cause;
        return act();
      });
    });
  }

  #seen(writes: readonly Write[], changes: readonly Change[]): void {
    for (const { path, after } of changes) this.view.set(path, after);
    const [no, at, cause] = [this.commits.length, this.#watched.now(), this.#cause];
    const commit = { no, at, cause, alone: this.#watched.isAlone(cause), writes, changes };
    this.commits.push(commit);
    this.#watched.onCommit({ commit, view: this.view, commits: this.commits });
  }
}
