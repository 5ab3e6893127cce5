import type { ReactNode } from 'react';
import { AskPersonDialog } from './callout-dialog-ask.tsx';
import { PhoneAnswerDialog } from './callout-dialog-phone.tsx';
import { WidenDialog } from './callout-dialog-widen.tsx';
import { CancelDialog } from './callout-dialog-cancel.tsx';
import { DeleteDialog } from './callout-dialog-delete.tsx';
import { CompleteDialog, NextWaveDialog, PauseDialog, ResumeDialog, SendDialog } from './callout-dialogs.tsx';
import { StartDialog } from './callout-dialog-start.tsx';
import type { Choice } from './callout-choices.ts';
import type { DialogProps } from './callout-dialog-props.ts';

export type DialogChoice = Exclude<Choice, 'edit'>;

const DIALOGS = {
  send: SendDialog,
  'next-wave': NextWaveDialog,
  pause: PauseDialog,
  resume: ResumeDialog,
  'ask-person': AskPersonDialog,
  'phone-answer': PhoneAnswerDialog,
  widen: WidenDialog,
  start: StartDialog,
  complete: CompleteDialog,
  cancel: CancelDialog,
  delete: DeleteDialog,
} as const satisfies Record<DialogChoice, (props: DialogProps) => ReactNode>;

export function CalloutDialog({ choice, ...props }: DialogProps & { readonly choice: DialogChoice }) {
  const Dialog = DIALOGS[choice];
  return <Dialog {...props} />;
}
