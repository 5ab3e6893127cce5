import { type MarkLook, NamedMark } from './named-mark.tsx';

const LOOKS = {
  confirming: { tone: 'neutral', sign: '◌', word: 'confirming' },
  confirmed: { tone: 'success', sign: '✓', word: 'confirmed' },
  standby: { tone: 'teal', sign: '②', word: 'standby' },
  declined: { tone: 'neutral', sign: '⊘', word: 'declined' },
  allTaken: { tone: 'neutral', sign: '=', word: 'allTaken' },
  expired: { tone: 'neutral', sign: '⌛', word: 'expired' },
  queued: { tone: 'neutral', sign: '↻', word: 'queued', look: 'dashed' },
} as const satisfies Record<string, MarkLook>;

export type Answer = keyof typeof LOOKS;

/** My own answer to an offer. */
export function AnswerMark({ answer }: { readonly answer: Answer }) {
  return <NamedMark mark={LOOKS[answer]} />;
}
