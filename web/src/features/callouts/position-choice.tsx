import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Offer } from './my-offers.ts';

interface PositionChoiceProps {
  readonly positions: Offer['card']['positions'];
  readonly chosen: string | undefined;
  readonly onChoose: (positionId: string) => void;
}

/** Only where several positions are open to this person; the most demanding is the first. */
export function PositionChoice({ positions, chosen, onChoose }: PositionChoiceProps) {
  const { t } = useTranslation('agent-offers');
  const [first] = positions;
  if (!first || positions.length < 2) return null;
  return (
    <Radio.Group label={t('facts.choose')} value={chosen ?? first.id} onChange={onChoose}>
      <Stack gap="sm" mt="sm">
        {positions.map(({ id, label }) => (
          <Radio key={id} value={id} label={label} size="md" />
        ))}
      </Stack>
    </Radio.Group>
  );
}
