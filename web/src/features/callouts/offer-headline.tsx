import { Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown } from '../../ui/countdown.tsx';
import { FlagMark } from '../../ui/status/flag-mark.tsx';
import type { Offer } from './my-offers.ts';
import styles from './offer.module.css';
import { useOfferWords } from './use-offer-words.ts';

interface OfferHeadlineProps {
  readonly offer: Offer;
  /** The time to answer runs. */
  readonly asking: boolean;
}

/** Position and urgency are the title of the page; the deadline stands above it as a clock time. */
export function OfferHeadline({ offer, asking }: OfferHeadlineProps) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  const { position } = useOfferWords(offer);
  const { card, jobId, replyBy } = offer;
  const isUrgent = card.urgency === 'urgent';

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = `${position} · ${t('appName')}`;
  }, [position, t]);

  return (
    <header>
      <div className={styles['line']}>
        {isUrgent && <FlagMark flag="urgent" />}
        {asking && (
          <span className={styles['deadline']} data-urgent={isUrgent}>
            <Countdown until={replyBy} tz={card.tz} spoken />
          </span>
        )}
      </div>
      <Title order={1} ref={heading} tabIndex={-1} className={styles['offerTitle']} dir="auto">
        {isUrgent && <span className="m-spoken-only">{`${t('status.urgent')}: `}</span>}
        {position}
      </Title>
      <Text inherit c="dimmed" dir="auto">
        {`${card.title} · ${jobId}`}
      </Text>
    </header>
  );
}
