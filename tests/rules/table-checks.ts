import { EVERYONE } from './actors.ts';
import type { Actor } from './actors.ts';
import { create, erase, get, list, update } from './attempts.ts';
import type { Check } from './check.ts';
import type { Emulator, Verdict } from './emulator.ts';
import { OPERATIONS, TABLE } from './table.ts';
import type { Operation, Row } from './table.ts';

/** Every cell of the table: collection × operation × who asks. */
export const TABLE_CHECKS: readonly Check[] = TABLE.flatMap((row) =>
  OPERATIONS.flatMap((operation) => EVERYONE.map((actor) => cell(row, operation, actor))),
);

function cell(row: Row, operation: Operation, actor: Actor): Check {
  const allowed = row[operation]?.includes(actor) ?? false;
  return {
    title: `${row.of}: ${actor} ${allowed ? 'may' : 'may not'} ${operation}`,
    of: row.of,
    actor,
    expected: allowed ? 'allow' : 'deny',
    writes: operation !== 'get' && operation !== 'list',
    attempt: (emulator) => attempt(emulator, row, operation, actor),
  };
}

async function attempt(emulator: Emulator, row: Row, operation: Operation, actor: Actor): Promise<Verdict> {
  switch (operation) {
    case 'get':
      return get(emulator, actor, row.path);
    case 'list':
      return list(emulator, actor, { ...placeOf(row), group: row.group ?? false });
    case 'create':
      return create(emulator, actor, row.path, row.data);
    case 'update':
      return update(emulator, actor, row.path, row.change ?? { changed: true });
    case 'delete':
      return erase(emulator, actor, row.path);
  }
}

function placeOf({ path, group }: Row): { below: string; collection: string } {
  const parts = path.split('/');
  return { below: group === true ? '' : parts.slice(0, -2).join('/'), collection: parts.at(-2) ?? '' };
}
