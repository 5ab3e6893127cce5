import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import type { Tone } from '../../ui/theme/tokens.ts';
import type { Presence } from './agent-row.ts';

const LOOKS = {
  'on-job': { tone: 'violet', sign: '▶' },
  'on-duty': { tone: 'success', sign: '●' },
  'off-duty': { tone: 'neutral', sign: '○' },
  away: { tone: 'neutral', sign: '✈' },
  suspended: { tone: 'neutral', sign: '⊘' },
} as const satisfies Record<Presence, { tone: Tone; sign: string }>;

/** Whether somebody could be asked now. */
export function AgentPresence({ presence }: { readonly presence: Presence }) {
  const { t } = useTranslation('people');
  const { tone, sign } = LOOKS[presence];
  return (
    <StatusMark tone={tone} sign={sign}>
      {t(`presence.${presence}`)}
    </StatusMark>
  );
}
