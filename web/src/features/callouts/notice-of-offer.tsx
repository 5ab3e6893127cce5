import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownPush } from '../../firebase/push/shown-push.ts';
import { readShown } from '../../firebase/push/shown-push-store.ts';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';
import { deviceZone, timeText } from '../../ui/time-text.ts';
import styles from './offer.module.css';

/** While the offer itself is not here yet: what its notice said, marked as not checked. */
export function NoticeOfOffer({ jobId }: { readonly jobId: string }) {
  const { t } = useTranslation('agent-offers');
  const notice = useNotice(jobId);
  if (!notice) return <SkeletonRows />;
  return (
    <div className={styles['card']}>
      <Text fw={600} dir="auto">
        {notice.title}
      </Text>
      <Text dir="auto">{notice.text}</Text>
      <Text size="sm" c="dimmed">
        {t('offline.fromNotice', { time: timeText(notice.shownAt, deviceZone()) })}
      </Text>
    </div>
  );
}

function useNotice(jobId: string): ShownPush | undefined {
  const [notice, setNotice] = useState<ShownPush>();
  useEffect(() => {
    readShown()
      .then((shown) => setNotice(shown.find(({ link }) => link.endsWith(`/${jobId}`))))
      .catch(reportError);
  }, [jobId]);
  return notice;
}
