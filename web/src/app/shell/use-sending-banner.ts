import { paths } from '@muster/domain/paths';
import { isSendingStopped } from '@muster/domain/settings/set-sending';
import { OrgConfig } from '@muster/domain/settings/settings';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useBanner } from '../../ui/banner.tsx';

/** While an administrator stopped all sending, every page of the desk says so. */
export function useSendingBanner(): void {
  const { t } = useTranslation('shell');
  const switches = useLiveDoc(paths.orgConfig, OrgConfig).data?.switches;
  const isStopped = switches !== undefined && isSendingStopped(switches);
  useBanner(
    useMemo(
      () =>
        isStopped ? { id: 'sending-stopped', tone: 'danger' as const, rank: 1, text: t('sendingStopped') } : undefined,
      [isStopped, t],
    ),
  );
}
