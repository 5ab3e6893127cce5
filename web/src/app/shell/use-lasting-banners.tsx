import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inEmulators } from '../../firebase/config.ts';
import { useBanner } from '../../ui/banner.tsx';
import { takeNewVersion, useNewVersion } from '../new-version.ts';

/** States that last: a newer version is ready, and that this is the sandbox. */
export function useLastingBanners(): void {
  const { t } = useTranslation(['common', 'shell']);
  const isNew = useNewVersion();
  useBanner(
    useMemo(
      () =>
        isNew
          ? {
              id: 'new-version',
              tone: 'accent' as const,
              rank: 5,
              text: t('newVersion.text'),
              action: (
                <Button size="sm" variant="default" onClick={takeNewVersion}>
                  {t('newVersion.reload')}
                </Button>
              ),
            }
          : undefined,
      [isNew, t],
    ),
  );
  useBanner(
    useMemo(
      () =>
        inEmulators ? { id: 'sandbox', tone: 'neutral' as const, rank: 9, text: t('shell:sandboxBanner') } : undefined,
      [t],
    ),
  );
}
