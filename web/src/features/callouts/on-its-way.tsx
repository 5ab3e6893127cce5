import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Pace } from './offer-answer.ts';
import { Outcome } from './outcome.tsx';

interface OnItsWayProps {
  readonly gives: 'yes' | 'no';
  readonly pace: Pace;
  readonly onTryNow: () => void;
  readonly onTakeBack: () => void;
}

/** The answer is given and not confirmed: neutral, with a turning ring, never green. */
export function OnItsWay({ gives, pace, onTryNow, onTakeBack }: OnItsWayProps) {
  const { t } = useTranslation(['agent-offers', 'common']);
  const title = gives === 'yes' ? t('answer.accepting') : t('answer.declining');
  return (
    <Outcome title={title} sign="◌" tone="neutral" spoken={title}>
      <Group gap="sm" wrap="nowrap">
        <span className="m-ring" aria-hidden />
        <Text inherit>{gives === 'yes' && t('answer.notAPlace')}</Text>
      </Group>
      {pace !== 'sending' && (
        <Text inherit>{pace === 'slow' ? t('common:button.slow') : t('common:button.notYet')}</Text>
      )}
      {pace === 'not-yet' && (
        <Group gap="sm">
          <Button variant="default" h={48} onClick={onTryNow}>
            {t('common:button.tryNow')}
          </Button>
          <Button variant="default" h={48} onClick={onTakeBack}>
            {t('common:button.takeBack')}
          </Button>
        </Group>
      )}
    </Outcome>
  );
}
