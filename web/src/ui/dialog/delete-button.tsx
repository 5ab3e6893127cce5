import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Contract } from '@muster/domain/contract';
import type * as z from 'zod';
import { CommandDialog } from './command-dialog.tsx';

interface DeleteButtonProps<Input extends z.ZodType, Output extends z.ZodType> {
  readonly contract: Contract<string, Input, Output>;
  readonly input: (key: string) => z.output<Input>;
  readonly verb: string;
  readonly sendingText: string;
  readonly question: string;
  /** What goes with it, and what stays. */
  readonly text: string;
  readonly onDeleted: () => void;
}

/** Deletes what the page shows, after a question. */
export function DeleteButton<Input extends z.ZodType, Output extends z.ZodType>(
  props: DeleteButtonProps<Input, Output>,
) {
  const { contract, input, verb, sendingText, question, text, onDeleted } = props;
  const [isAsking, ask] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={ask.open}>
        {verb}
      </Button>
      {isAsking && (
        <CommandDialog
          contract={contract}
          danger
          question={question}
          verb={verb}
          sendingText={sendingText}
          input={input}
          onDone={onDeleted}
          onClose={ask.close}
        >
          <Text>{text}</Text>
        </CommandDialog>
      )}
    </>
  );
}
