import type { Fields, Write } from '@muster/domain/decision';
import type * as z from 'zod';
import { updated } from './merge-writes.ts';
import { parseData } from './parse-read.ts';
import type { Read } from './store.ts';
import { pathOf } from './write-path.ts';

interface Parsed {
  readonly schema: z.ZodType;
  readonly data: unknown;
}

interface Entry {
  readonly read: Read<unknown>;
  data: unknown;
  /** Parsed once per state, since a storm asks for the same ledger a thousand times. */
  parsed?: Parsed;
}

function isParsedBy<S extends z.ZodType>(
  schema: S,
  parsed: Parsed | undefined,
): parsed is Parsed & { readonly data: z.output<S> | undefined } {
  return parsed?.schema === schema;
}

/**
 * The documents a group of commands is decided on: as they were read, changed by the decisions
 * already taken, so that each decision sees those before it.
 */
export interface Workspace {
  has(path: string): boolean;
  /** Whether an earlier decision writes it though nobody read it. */
  isWritten(path: string): boolean;
  /** The document now, or undefined when there is none. Throws when it was not read. */
  get<S extends z.ZodType>(schema: S, path: string): z.output<S> | undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function after(write: Write, data: unknown): unknown {
  if ('remove' in write) return undefined;
  if ('update' in write) return isFields(data) ? updated(data, write.data) : write.data;
  return write.data;
}

export class OpenWorkspace implements Workspace {
  readonly #entries = new Map<string, Entry>();
  /** Writes of documents nobody had read by then. */
  readonly #ahead: Write[] = [];

  add(reads: readonly Read<unknown>[]): void {
    for (const read of reads) {
      const own = this.#ahead.filter((write) => pathOf(write) === read.path);
      const data = own.reduce((changed: unknown, write) => after(write, changed), read.data);
      this.#entries.set(read.path, { read, data });
    }
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  get<S extends z.ZodType>(schema: S, path: string): z.output<S> | undefined {
    const entry = this.#entryOf(path);
    if (isParsedBy(schema, entry.parsed)) return entry.parsed.data;
    const data = parseData(schema, path, entry.data);
    entry.parsed = { schema, data };
    return data;
  }

  isWritten(path: string): boolean {
    return this.#ahead.some((write) => pathOf(write) === path);
  }

  raw(path: string): unknown {
    return this.#entries.get(path)?.data;
  }

  reads(): Read<unknown>[] {
    return [...this.#entries.values()].map(({ read }) => read);
  }

  /** Later decisions see these writes, also in documents that are read only after them. */
  apply(writes: readonly Write[]): void {
    for (const write of writes) {
      const entry = this.#entries.get(pathOf(write));
      if (!entry) this.#ahead.push(write);
      else this.#entries.set(pathOf(write), { read: entry.read, data: after(write, entry.data) });
    }
  }

  #entryOf(path: string): Entry {
    const entry = this.#entries.get(path);
    if (!entry) throw new Error(`${path} was not read before it was asked for; name it in needs`);
    return entry;
  }
}
