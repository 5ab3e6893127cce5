import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { leave } from '../../firebase/sign-out.ts';
import { BareFrame } from '../../ui/page/bare-frame.tsx';
import { Page } from '../../ui/page/page.tsx';

interface NoScreensProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** For an account that may open nothing: why, and the way out. */
export function NoScreens({ title, text, children }: NoScreensProps) {
  const { t } = useTranslation('shell');
  return (
    <BareFrame>
      <Page title={title}>
        <Text>{text}</Text>
        {children}
        <Button variant="default" onClick={() => leave().catch(reportError)} style={{ alignSelf: 'flex-start' }}>
          {t('profile.signOut')}
        </Button>
      </Page>
    </BareFrame>
  );
}
