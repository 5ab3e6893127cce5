import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import type { Hit } from '../../features/search/find-hits.ts';
import { recall, remember } from '../../firebase/remembered.ts';
import { chooseLook, LOOK_CHOICES, useLookChoice } from '../../ui/theme/look.ts';
import { toast } from '../../ui/toast/toast.tsx';

const MOST_RECENT = 8;
const Recent = z.array(z.string());

/** What was opened from the search on this device lately, the newest first. */
export function recentIds(): readonly string[] {
  try {
    return Recent.parse(JSON.parse(recall('recentHits') ?? '[]'));
  } catch {
    return [];
  }
}

/** What can be done from the search without a page of its own. */
export function useActionHits(typed: string, outward: string | undefined): readonly Hit[] {
  const { t } = useTranslation('search');
  const code = /\bJ-[0-9A-Z]{6,7}\b/i.exec(typed)?.[0].toUpperCase();
  const action = (id: string, title: string, href?: string): Hit => ({
    id: `action ${id}`,
    group: 'actions',
    title,
    note: '',
    texts: [typed],
    ...(href !== undefined && { href }),
  });
  return [
    ...(outward === undefined ? [] : [action('here', t('actions.newHere', { outward }), `/jobs/new?at=${outward}`)]),
    ...(code === undefined ? [] : [action('copy', t('actions.duplicate', { code }), `/jobs/new?from=${code}`)]),
    { ...action('new', t('actions.newJob'), '/jobs/new'), texts: [] },
    { ...action('look', t('actions.look')), texts: [] },
    { ...action('link', t('actions.copyLink')), texts: [] },
  ];
}

/** Opens a hit here or in a tab of its own, or does what it says. */
export function useOpenHit(onOpened: () => void): (hit: Hit, inNewTab: boolean) => void {
  const { t } = useTranslation('search');
  const router = useRouter();
  const look = useLookChoice();
  return ({ id, href }, inNewTab) => {
    if (id === 'action look')
      chooseLook(LOOK_CHOICES[(LOOK_CHOICES.indexOf(look) + 1) % LOOK_CHOICES.length] ?? 'auto');
    if (id === 'action link') {
      navigator.clipboard.writeText(location.href).then(
        () => toast(t('actions.linkCopied')),
        () => {},
      );
    }
    if (href !== undefined) {
      remember('recentHits', JSON.stringify([id, ...recentIds().filter((one) => one !== id)].slice(0, MOST_RECENT)));
      if (inNewTab) window.open(href, '_blank', 'noopener');
      else void router.navigate({ href });
    }
    onOpened();
  };
}
