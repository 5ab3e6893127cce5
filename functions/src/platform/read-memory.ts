import type { Instance } from './instance.ts';
import type { Read } from './store.ts';

const KEY = Symbol('documents read earlier');
const MOST = 500;

/** Documents an instance read earlier. They may be stale: a command says whether one may stand in. */
export class ReadMemory {
  readonly #reads = new Map<string, Read<unknown>>();

  get(path: string): Read<unknown> | undefined {
    return this.#reads.get(path);
  }

  keep(read: Read<unknown>): void {
    this.#reads.delete(read.path);
    this.#reads.set(read.path, read);
    const [oldest] = this.#reads.keys();
    if (this.#reads.size > MOST && oldest !== undefined) this.#reads.delete(oldest);
  }

  forget(paths: readonly string[]): void {
    for (const path of paths) this.#reads.delete(path);
  }
}

export function readMemory(instance: Instance): ReadMemory {
  return instance.memory(KEY, () => new ReadMemory());
}
