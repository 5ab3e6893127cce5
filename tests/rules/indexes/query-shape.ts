import * as z from 'zod';

const DIRECTIONS = ['asc', 'desc'] as const;

/** A query without its values: what an index must be able to answer. */
export interface QueryShape {
  readonly collection: string;
  /** Asked of every collection of that name. */
  readonly group: boolean;
  readonly where: readonly (readonly [field: string, operator: string])[];
  readonly orderBy: readonly (readonly [field: string, direction: (typeof DIRECTIONS)[number]])[];
}

/** As the web and the functions record them: `from` is a path, or the name of a group. */
const Recorded = z.object({
  from: z.union([z.string(), z.object({ group: z.string() })]),
  group: z.boolean().optional(),
  where: z.array(z.tuple([z.string(), z.string()], z.unknown())).default([]),
  orderBy: z.array(z.tuple([z.string(), z.enum(DIRECTIONS)])).default([]),
});

export function queryShape(recorded: unknown): QueryShape {
  const { from, group = typeof from !== 'string', where, orderBy } = Recorded.parse(recorded);
  const path = typeof from === 'string' ? from : from.group;
  return {
    collection: path.slice(path.lastIndexOf('/') + 1),
    group,
    where: where.map(([field, operator]) => [field, operator]),
    orderBy,
  };
}
