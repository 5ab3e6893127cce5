import { useTranslation } from 'react-i18next';
import type { texts } from '../../i18n/en/common.ts';
import type { Tone } from '../theme/tokens.ts';
import { StatusMark } from './status-mark.tsx';

/** How one state looks and which word it has. */
export interface MarkLook {
  readonly tone: Tone;
  readonly sign: string;
  readonly word: Exclude<keyof typeof texts.status, 'filling' | 'filled'>;
  readonly look?: 'chip' | 'plain' | 'dashed' | 'solid';
}

interface NamedMarkProps {
  readonly mark: MarkLook;
  /** The word is spoken but not drawn; for narrow grids with a legend. */
  readonly wordless?: boolean;
}

export function NamedMark({ mark: { tone, sign, word, look = 'chip' }, wordless = false }: NamedMarkProps) {
  const { t } = useTranslation();
  return (
    <StatusMark tone={tone} sign={sign} look={look}>
      <span className={wordless ? 'm-spoken-only' : ''}>{t(`status.${word}`)}</span>
    </StatusMark>
  );
}
