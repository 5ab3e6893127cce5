import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface ProfileFoldProps {
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A form that is in the way until somebody wants to change something. */
export function ProfileFold({ label, children }: ProfileFoldProps) {
  const { t } = useTranslation('profile');
  const [opened, { toggle, close }] = useDisclosure();
  const id = useId();
  return (
    <>
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={opened}
        aria-controls={id}
        aria-label={`${opened ? t('close') : t('change')}: ${label}`}
        onClick={toggle}
      >
        {opened ? t('close') : t('change')}
      </Button>
      <div id={id}>{opened && children(close)}</div>
    </>
  );
}
