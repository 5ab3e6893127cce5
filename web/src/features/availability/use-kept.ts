import type { Contract } from '@muster/domain/contract';
import type * as z from 'zod';
import { newKey } from '../../firebase/new-key.ts';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';
import { dismiss, keep } from '../../firebase/outbox/outbox.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';

export interface Keeper<Input> {
  /** Given here and not answered yet, or refused; oldest first. */
  readonly kept: readonly KeptCommand[];
  readonly send: (make: (key: string) => Input, label: KeptCommand['label']) => Promise<string>;
  readonly dismiss: (key: string) => void;
}

/** Commands about one thing of the own availability: kept on this phone until the server has them. */
export function useKept<Input extends z.ZodType>(
  contract: Contract<string, Input>,
  about: string,
): Keeper<z.output<Input>> {
  const kept = useOutbox(about).filter(({ name }) => name === contract.name);
  return {
    kept,
    async send(make, label) {
      const key = newKey();
      await keep({ contract, input: make(key), key, about, label });
      return key;
    },
    dismiss: (key) => void dismiss(key).catch(reportError),
  };
}
