export interface StepProps {
  /** Saved or skipped. */
  readonly onDone: () => void;
}
