import { type MarkLook, NamedMark } from './named-mark.tsx';

const LOOKS = {
  onDuty: { tone: 'success', sign: '●', word: 'onDuty' },
  onJob: { tone: 'violet', sign: '▶', word: 'onJob' },
  offDuty: { tone: 'neutral', sign: '○', word: 'offDuty' },
  away: { tone: 'neutral', sign: '✈', word: 'away' },
} as const satisfies Record<string, MarkLook>;

export type Presence = keyof typeof LOOKS;

export function PresenceMark({ presence }: { readonly presence: Presence }) {
  return <NamedMark mark={LOOKS[presence]} />;
}
