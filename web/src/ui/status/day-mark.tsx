import { type MarkLook, NamedMark } from './named-mark.tsx';

const LOOKS = {
  available: { tone: 'success', sign: '●', word: 'available', look: 'plain' },
  part: { tone: 'success', sign: '◐', word: 'partOfDay', look: 'plain' },
  prefer: { tone: 'accent', sign: '+', word: 'prefer', look: 'plain' },
  no: { tone: 'neutral', sign: '○', word: 'notAvailable', look: 'plain' },
  away: { tone: 'neutral', sign: '✈', word: 'away', look: 'plain' },
  notSet: { tone: 'neutral', sign: '?', word: 'notSet', look: 'plain' },
  job: { tone: 'violet', sign: '▦', word: 'job', look: 'plain' },
} as const satisfies Record<string, MarkLook>;

export type DayLook = keyof typeof LOOKS;

interface DayMarkProps {
  readonly day: DayLook;
  readonly wordless?: boolean;
}

/** How one day of an agent stands. */
export function DayMark({ day, wordless = false }: DayMarkProps) {
  return <NamedMark mark={LOOKS[day]} wordless={wordless} />;
}
