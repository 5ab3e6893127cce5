import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import type { StepProps } from './step-props.ts';

export function PatternStep({ onDone }: StepProps) {
  const { t } = useTranslation('welcome');
  return (
    <>
      <Text>{t('pattern.hint')}</Text>
      <Group>
        <ButtonLink to="/mobile/planner/pattern">{t('pattern.open')}</ButtonLink>
        <Button variant="default" onClick={onDone}>
          {t('finish')}
        </Button>
      </Group>
    </>
  );
}
