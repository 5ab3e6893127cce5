import type { Contract } from '@muster/domain/contract';
import type { Refused } from '@muster/domain/decision';
import type { Role } from '@muster/domain/people/roles';
import type * as z from 'zod';
import { defineCallable, type Handled } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';

/** A callable that exists on emulators only. */
export function defineSandboxCallable<Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<string, Input, Output>,
  who: readonly Role[],
  handle: (instance: Instance, asked: Handled<z.output<Input>>) => Promise<z.output<Output> | Refused>,
) {
  return defineCallable(contract, who, async (instance, asked) =>
    instance.sandbox ? handle(instance, asked) : { refused: 'sandbox-only' as const },
  );
}
