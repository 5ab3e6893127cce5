export interface StepProps {
  /** Saved or skipped. */
  /** On the profile page the step saves and stays; there is nothing to put off. */
  readonly stays?: boolean;
  readonly onDone: () => void;
}
