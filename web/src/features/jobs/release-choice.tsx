import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Surplus } from './surplus.ts';

interface ReleaseChoiceProps {
  readonly surplus: readonly Surplus[];
  readonly released: readonly string[];
  readonly isWrong: boolean;
  readonly nameOf: (uid: string) => string;
  readonly onChange: (released: readonly string[]) => void;
}

/** Fewer places than people: the desk says who leaves. Nobody is dropped silently. */
export function ReleaseChoice({ surplus, released, isWrong, nameOf, onChange }: ReleaseChoiceProps) {
  const { t } = useTranslation('jobs-form');
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('editDialog.release')}</Text>
      {surplus.map(({ positionId, label, count, holders }) => {
        const others = released.filter((uid) => !holders.includes(uid));
        const question = t('editDialog.releaseHint', { label, count });
        return (
          <Checkbox.Group
            key={positionId}
            label={question}
            error={isWrong && question}
            value={released.filter((uid) => holders.includes(uid))}
            onChange={(chosen) => onChange([...others, ...chosen])}
          >
            <Stack gap="sm" mt="xs">
              {holders.map((uid) => (
                <Checkbox key={uid} value={uid} label={nameOf(uid)} />
              ))}
            </Stack>
          </Checkbox.Group>
        );
      })}
      <Text size="sm" c="dimmed">
        {t('editDialog.releaseTold')}
      </Text>
    </Stack>
  );
}
