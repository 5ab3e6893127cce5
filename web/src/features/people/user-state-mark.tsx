import { Group } from '@mantine/core';
import { hasNeverJoined } from '@muster/domain/people/invite';
import type { Person } from '@muster/domain/people/person';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import type { Tone } from '../../ui/theme/tokens.ts';

const LOOKS = {
  pending: { tone: 'warning', sign: '◌' },
  active: { tone: 'success', sign: '●' },
  suspended: { tone: 'danger', sign: '⊘' },
  erased: { tone: 'neutral', sign: '✗' },
} as const satisfies Record<Person['state'], { tone: Tone; sign: string }>;

/** How an account stands, and whether its first password is still in use. */
export function UserStateMark({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people-users');
  const { state, mustChange } = person;
  return (
    <Group gap={4}>
      <StatusMark tone={LOOKS[state].tone} sign={LOOKS[state].sign}>
        {t(`states.${state}`)}
      </StatusMark>
      {mustChange && state === 'active' && (
        <StatusMark tone="neutral" sign="◌" look="plain">
          {hasNeverJoined(person) ? t('invite.never') : t('mustChange')}
        </StatusMark>
      )}
    </Group>
  );
}
