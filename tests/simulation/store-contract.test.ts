import { pathOf } from '../../functions/src/platform/write-path.ts';
import { openStore, type FirestoreStore } from '../../functions/src/platform/db.ts';
import type { Read, Store } from '../../functions/src/platform/store.ts';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { Random } from './random.ts';
import { MemoryDocuments } from './store/memory-documents.ts';
import { MemoryStore } from './store/memory-store.ts';
import { someCommand, type StoreCommand } from './store/random-commands.ts';

const SEEDS = 15;
const COMMANDS = 60;
const Anything = z.record(z.string(), z.unknown());

let firestore: FirestoreStore;

beforeAll(() => {
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${inject('firestorePort')}`;
});

afterAll(async () => {
  await firestore.close();
});

function memoryStore(): Store {
  return new MemoryStore(new MemoryDocuments(), (_point, act) => new Promise((resolve) => resolve(act())));
}

/** Carries out the same commands as its twin and tells what it answered. */
class Follower {
  readonly #store: Store;
  #olderReads: readonly Read<unknown>[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  async follow(command: StoreCommand): Promise<unknown> {
    if (command.kind === 'query') return withoutVersions(await this.#store.query(Anything, command.query));
    if (command.kind === 'read') return this.#read(command.paths);
    return this.#commit(command);
  }

  async #read(paths: readonly string[]): Promise<unknown> {
    const [first = ''] = paths;
    const mixed = await this.#store.getMixed(paths);
    const parsed = await this.#store.getAll(Anything, paths);
    const alone = await this.#store.get(Anything, first);
    return [mixed, parsed, [alone]].map(withoutVersions);
  }

  /** With age 1 the reads are those of the commit before, so that some are out of date. */
  async #commit({ writes, age }: Extract<StoreCommand, { kind: 'commit' }>): Promise<unknown> {
    const fresh = await this.#store.getMixed(writes.map(pathOf));
    const known = new Map([...fresh, ...(age > 0 ? this.#olderReads : [])].map((read) => [read.path, read]));
    this.#olderReads = fresh;
    return this.#store.commit(writes, [...known.values()]).catch(() => 'error');
  }
}

function withoutVersions(reads: readonly Read<unknown>[]): unknown {
  return reads.map(({ path, data }) => ({ path, data }));
}

test(`answers like Firestore for ${SEEDS} x ${COMMANDS} random commands`, { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    firestore = openStore({ projectId: `demo-contract-${seed}` });
    const random = new Random(seed);
    const [inMemory, real] = [new Follower(memoryStore()), new Follower(firestore)];
    for (let n = 0; n < COMMANDS; n += 1) {
      const command = someCommand(random);
      const answers = [await inMemory.follow(command), await real.follow(command)];
      expect(answers[0], `seed ${seed}, command ${n}: ${JSON.stringify(command)}`).toEqual(answers[1]);
    }
    await firestore.close();
  }
});

test('keeps no list inside a list, and neither does Firestore', async () => {
  firestore = openStore({ projectId: 'demo-contract-lists' });
  const writes = [{ put: 'boxes/d1', data: { list: [[1]] } }];
  await expect(memoryStore().commit(writes, [])).rejects.toThrow('list');
  await expect(firestore.commit(writes, [])).rejects.toThrow(/array/i);
});
