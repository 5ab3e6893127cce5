import type { Contract } from '@muster/domain/contract';
import type { ReactNode } from 'react';
import type * as z from 'zod';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../button/server-button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface CommandDialogProps<Input extends z.ZodType, Output extends z.ZodType> {
  readonly contract: Contract<string, Input, Output>;
  /** The question, with its numbers. */
  readonly question: string;
  /** The verb, and the same while it is on its way. */
  readonly verb: string;
  readonly sendingText: string;
  readonly danger?: boolean;
  readonly keepLabel?: string;
  /** Says what is missing and answers false while the command cannot be sent. */
  readonly check?: () => boolean;
  readonly input: (key: string) => z.output<Input>;
  readonly onDone: (answer: z.output<Output>) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A question before one command. Stays open, with the refusal, when the server says no. */
export function CommandDialog<Input extends z.ZodType, Output extends z.ZodType>(
  props: CommandDialogProps<Input, Output>,
) {
  const { contract, question, verb, sendingText, danger = false, keepLabel, check, input, onDone, onClose } = props;
  const command = useCommand(contract);

  async function confirm() {
    if (check?.() === false) return;
    const answer = await command.send(input);
    if (answer === undefined) return;
    onClose();
    onDone(answer);
  }

  const confirmButton = (
    <ServerButton
      command={command}
      sendingText={sendingText}
      color={danger ? 'danger' : 'accent'}
      onClick={() => void confirm()}
    >
      {verb}
    </ServerButton>
  );
  return (
    <ConfirmDialog
      opened
      question={question}
      confirm={confirmButton}
      onClose={onClose}
      {...(keepLabel !== undefined && { keepLabel })}
    >
      {props.children}
    </ConfirmDialog>
  );
}
