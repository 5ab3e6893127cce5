import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown } from '../../ui/countdown.tsx';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { FlagMark } from '../../ui/status/flag-mark.tsx';
import type { Offer } from './my-offers.ts';
import styles from './offer.module.css';
import { useOfferWords } from './use-offer-words.ts';
import { dotted } from '../../ui/listed.ts';

interface OfferFrameProps {
  readonly offer: Offer;
  /** The time to answer runs. */
  readonly asking: boolean;
  readonly children: ReactNode;
}

/** Position and urgency are the title; the deadline stands above it as a clock time. */
export function OfferFrame({ offer: { card, jobId, replyBy }, offer, asking, children }: OfferFrameProps) {
  const { t } = useTranslation('agent-offers');
  const { position } = useOfferWords(offer);
  const isUrgent = card.urgency === 'urgent';
  const above = (
    <div className={styles['line']}>
      <BackLink to="/mobile/offers">{t('title')}</BackLink>
      {asking && (
        <span className={styles['deadline']} data-urgent={isUrgent}>
          <Countdown until={replyBy} tz={card.tz} spoken />
        </span>
      )}
    </div>
  );
  return (
    <Page title={position} back={above} mark={isUrgent && <FlagMark flag="urgent" />} large>
      <Text inherit c="dimmed" mt={-16}>
        {dotted(card.title, jobId)}
      </Text>
      {children}
    </Page>
  );
}
