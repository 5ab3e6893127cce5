import type { Refused } from '@muster/domain/decision';
import type { Actor } from '@muster/domain/people/roles';
import { isPersonInScope, isZoneInScope } from '@muster/domain/people/scope';
import * as z from 'zod';
import type { Instance } from './instance.ts';

/** A job lies in a zone; a person lives in one and belongs to teams. */
const Placed = z.object({ zoneId: z.string().optional(), teamIds: z.array(z.string()).optional() });

/** Undefined: the actor may decide on this document. Costs nothing for those who decide everywhere. */
export async function outsideScope(
  { store }: Instance,
  { scope }: Actor,
  path: string,
): Promise<Refused<'out-of-scope'> | undefined> {
  if (!scope) return undefined;
  const { data } = await store.get(Placed, path);
  if (!data) return undefined;
  const { teamIds, zoneId } = data;
  const isWithin = teamIds
    ? isPersonInScope(scope, { teamIds, ...(zoneId !== undefined && { zoneId }) })
    : isZoneInScope(scope, zoneId);
  return isWithin ? undefined : { refused: 'out-of-scope' };
}
