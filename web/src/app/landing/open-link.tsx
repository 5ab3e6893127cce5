import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { externalStore, useExternal } from '../../firebase/external-store.ts';
import { useBanner } from '../../ui/banner.tsx';
import { isFormDirty } from '../../ui/dirty-form.ts';

/** Where a notice wants to lead while a form is being filled in. */
const held = externalStore<string | undefined>(undefined);

/** Goes to a page, unless that would take a form away: then a banner offers it. */
export function useOpenLink(): (link: string) => void {
  const router = useRouter();
  return useCallback(
    (link: string) => {
      if (isFormDirty()) held.set(link);
      else void router.navigate({ href: link });
    },
    [router],
  );
}

/** The banner of a held link; once, inside the sign-in. */
export function useHeldLink(): void {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const link = useExternal(held);
  const banner = useMemo(() => {
    if (link === undefined) return undefined;
    const open = () => {
      held.set(undefined);
      void router.navigate({ href: link });
    };
    return {
      id: 'held-link',
      tone: 'accent' as const,
      rank: 1,
      text: t('noticeArrived'),
      action: (
        <Button size="sm" onClick={open}>
          {t('open')}
        </Button>
      ),
    };
  }, [link, router, t]);
  useBanner(banner);
}
