import { Availability } from '@muster/domain/availability/availability';
import { onlyOnce } from '@muster/domain/availability/only-once';
import { isRefused, type Decision } from '@muster/domain/decision';
import type { Actor } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import type { Refusal } from '@muster/domain/refusal';
import type { Command, Outcome } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import type { Workspace } from '../platform/workspace.ts';

/** Roles that have an availability of their own or may change another's. */
export const WHO = ['admin', 'supervisor', 'dispatcher', 'agent'] as const;

interface Whose {
  readonly key: string;
  readonly uid?: string | undefined;
  readonly reason?: string | undefined;
}

export interface AvailabilityFacts {
  readonly uid: string;
  readonly by: string;
  readonly availability: Availability;
  readonly now: Date;
  readonly workspace: Workspace;
}

type Decide<R extends Refusal, Answer> = (facts: AvailabilityFacts) => Decision<R, Answer>;

interface Change<R extends Refusal, Answer> {
  readonly uid: string;
  readonly by: string;
  readonly key: string;
  readonly reason: string | undefined;
  readonly also: readonly string[];
  readonly decide: Decide<R, Answer>;
}

function command<R extends Refusal, Answer>(change: Change<R, Answer>): Command<R | 'unknown-person', Answer> {
  const { uid, by, key, reason, also, decide } = change;
  return {
    own: also,
    shared: [],
    needs: () => also,
    decide(workspace, now) {
      const availability = workspace.get(Availability, paths.availability(uid));
      if (!availability) return { refused: 'unknown-person' };
      const decided = decide({ uid, by, availability, now, workspace });
      if (isRefused<R>(decided)) return decided;
      const once = onlyOnce(decided, uid, availability, key);
      if (reason === undefined) return once;
      return { ...once, audit: once.audit.map((fact) => ({ ...fact, diff: { ...fact.diff, reason } })) };
    },
  };
}

/** Changes one's own availability, or as administrator or supervisor another's, with a reason. */
export async function changeAvailability<R extends Refusal, Answer>(
  instance: Instance,
  actor: Actor,
  whose: Whose,
  decide: Decide<R, Answer>,
  also: (uid: string) => readonly string[] = () => [],
): Promise<Outcome<R | 'unknown-person' | 'forbidden', Answer>> {
  const uid = whose.uid ?? actor.uid;
  const mayChangeOthers = actor.role === 'admin' || actor.role === 'supervisor';
  if (uid !== actor.uid && !mayChangeOthers) return { refused: 'forbidden' };
  const change = { uid, by: actor.uid, key: whose.key, reason: whose.reason, also: also(uid), decide };
  return carryOutCommand(instance, paths.availability(uid), command(change));
}
