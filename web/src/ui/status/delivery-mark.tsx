import { type MarkLook, NamedMark } from './named-mark.tsx';

const LOOKS = {
  queued: { tone: 'neutral', sign: '○', word: 'deliveryQueued', look: 'plain' },
  sent: { tone: 'accent', sign: '↑', word: 'deliverySent', look: 'plain' },
  shown: { tone: 'accent', sign: '◎', word: 'deliveryShown', look: 'plain' },
  opened: { tone: 'violet', sign: '◉', word: 'deliveryOpened', look: 'plain' },
  answered: { tone: 'success', sign: '✓', word: 'deliveryAnswered', look: 'plain' },
  failed: { tone: 'danger', sign: '×', word: 'deliveryFailed', look: 'plain' },
  suppressed: { tone: 'neutral', sign: '‖', word: 'deliverySuppressed', look: 'plain' },
  expired: { tone: 'neutral', sign: '⌛', word: 'deliveryExpired', look: 'plain' },
  none: { tone: 'rose', sign: '?', word: 'deliveryNone', look: 'plain' },
} as const satisfies Record<string, MarkLook>;

type DeliveryStep = keyof typeof LOOKS;

export function DeliveryMark({ step }: { readonly step: DeliveryStep }) {
  return <NamedMark mark={LOOKS[step]} />;
}
