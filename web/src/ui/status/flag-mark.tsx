import { type MarkLook, NamedMark } from './named-mark.tsx';

const LOOKS = {
  urgent: { tone: 'danger', sign: '‼', word: 'urgent' },
  atRisk: { tone: 'warning', sign: '▲', word: 'atRisk' },
  overdue: { tone: 'danger', sign: '⏱', word: 'overdue' },
  late: { tone: 'danger', sign: '✗', word: 'late' },
  paused: { tone: 'neutral', sign: '‖', word: 'paused' },
} as const satisfies Record<string, MarkLook>;

export type Flag = keyof typeof LOOKS;

export function FlagMark({ flag }: { readonly flag: Flag }) {
  return <NamedMark mark={LOOKS[flag]} />;
}
