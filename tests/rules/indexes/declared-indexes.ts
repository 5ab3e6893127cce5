import { readFile } from 'node:fs/promises';
import * as z from 'zod';

const Scope = z.enum(['COLLECTION', 'COLLECTION_GROUP']);
const Kind = { order: z.enum(['ASCENDING', 'DESCENDING']).optional(), arrayConfig: z.literal('CONTAINS').optional() };

const CompositeIndex = z.strictObject({
  collectionGroup: z.string(),
  queryScope: Scope,
  fields: z.array(z.strictObject({ fieldPath: z.string(), ...Kind })).min(2),
});
export type CompositeIndex = z.infer<typeof CompositeIndex>;

const FieldOverride = z.strictObject({
  collectionGroup: z.string(),
  fieldPath: z.string(),
  ttl: z.boolean().optional(),
  indexes: z.array(z.strictObject({ queryScope: Scope, ...Kind })),
});
export type FieldOverride = z.infer<typeof FieldOverride>;

const DeclaredIndexes = z.strictObject({
  indexes: z.array(CompositeIndex),
  fieldOverrides: z.array(FieldOverride),
});
export type DeclaredIndexes = z.infer<typeof DeclaredIndexes>;

export async function readDeclaredIndexes(): Promise<DeclaredIndexes> {
  const text = await readFile(new URL('../../../firestore.indexes.json', import.meta.url), 'utf8');
  return DeclaredIndexes.parse(JSON.parse(text));
}

/** An override of a map holds for what is inside it. */
export function overrideOf(declared: DeclaredIndexes, collection: string, field: string): FieldOverride | undefined {
  return declared.fieldOverrides.find(
    ({ collectionGroup, fieldPath }) =>
      collectionGroup === collection && (field === fieldPath || field.startsWith(`${fieldPath}.`)),
  );
}
