import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSkills } from '../../firebase/directory.ts';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import type { Tone } from '../../ui/theme/tokens.ts';
import { dayLabel } from './agent-days.tsx';
import type { AgentRow, CertWarning } from './agent-row.ts';

const LOOKS = {
  ended: { tone: 'danger', sign: '✗' },
  ending: { tone: 'warning', sign: '⚑' },
  claimed: { tone: 'neutral', sign: '◌' },
  refused: { tone: 'danger', sign: '⊘' },
} as const satisfies Record<CertWarning['is'], { tone: Tone; sign: string }>;

/** Certificates somebody should look at; nothing while all are in order. */
export function AgentCerts({ row: { warnings } }: { readonly row: Pick<AgentRow, 'warnings'> }) {
  const { t } = useTranslation('people');
  const { nameOf } = useSkills();
  return (
    <Group gap={4}>
      {warnings.map(({ id, is, until }) => (
        <StatusMark key={id} tone={LOOKS[is].tone} sign={LOOKS[is].sign}>
          {t(`cert.${is}`, { name: nameOf(id), until: dayLabel(until) })}
        </StatusMark>
      ))}
    </Group>
  );
}
