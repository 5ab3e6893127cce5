import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Contract } from '@muster/domain/contract';
import type { ReactNode } from 'react';
import type * as z from 'zod';
import { CommandDialog } from './command-dialog.tsx';

interface DeleteButtonProps<Input extends z.ZodType, Output extends z.ZodType> {
  readonly contract: Contract<string, Input, Output>;
  readonly question: string;
  readonly verb: string;
  readonly sendingText: string;
  readonly input: (key: string) => z.output<Input>;
  readonly onDone: () => void;
  /** What follows from it. */
  readonly children: ReactNode;
}

/** Asks before it deletes. */
export function DeleteButton<Input extends z.ZodType, Output extends z.ZodType>(
  props: DeleteButtonProps<Input, Output>,
) {
  const [isAsking, ask] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={ask.open}>
        {props.verb}
      </Button>
      {isAsking && <CommandDialog danger {...props} onClose={ask.close} />}
    </>
  );
}
