import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { Section } from '../../ui/page/section.tsx';
import { ErrorState } from '../../ui/states/error-state.tsx';
import { LiveNote } from '../../ui/states/live-note.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';
import { timeText } from '../../ui/time-text.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import { OfferAnsweredCard } from './offer-answered-card.tsx';
import { OfferListCard } from './offer-list-card.tsx';
import { isLeaving, type StandingOffer } from './offer-lists.ts';
import styles from './offer.module.css';
import { useOfferLists } from './use-offer-lists.ts';
import { useOfferWords } from './use-offer-words.ts';
import { dotted } from '../../ui/listed.ts';

/** Waiting, standby and answered. `empty` says why nothing waits. */
export function OffersScreen({ empty }: { readonly empty: ReactNode }) {
  const { t } = useTranslation('agent-offers');
  const lists = useOfferLists();
  const now = useNow();
  const { waiting, standby, answered, status } = lists;
  const leaving = answered.filter((one) => isLeaving(one, now));
  const newest = waiting[0]?.offer;
  useSpoken(newest && t('card.new', { title: newest.card.title, outward: newest.card.outward }));

  if (status === 'error') return <ErrorState error={lists.error} onRetry={lists.retry} />;
  if (status === 'loading') return <SkeletonRows height={160} />;
  return (
    <>
      <LiveNote live={{ status, fromCache: lists.fromCache, ...(lists.asOf && { asOf: lists.asOf }) }} />
      <Section title={t('waiting')} plain>
        {waiting.length + leaving.length === 0 && empty}
        <Cards label={t('waiting')}>
          {waiting.map(({ offer }) => (
            <li key={offer.jobId}>
              <OfferListCard offer={offer} />
            </li>
          ))}
          {leaving.map((one) => (
            <li key={one.offer.jobId}>
              <LeavingCard {...one} />
            </li>
          ))}
        </Cards>
      </Section>
      <AnsweredCards title={t('standby')} offers={standby} />
      <AnsweredCards title={t('answered')} offers={answered.filter((one) => !isLeaving(one, now))} />
    </>
  );
}

function AnsweredCards({ title, offers }: { readonly title: string; readonly offers: readonly StandingOffer[] }) {
  if (offers.length === 0) return null;
  return (
    <Section title={title} plain>
      <Cards label={title}>
        {offers.map((one) => (
          <li key={one.offer.jobId}>
            <OfferAnsweredCard {...one} />
          </li>
        ))}
      </Cards>
    </Section>
  );
}

function Cards({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {children}
    </ul>
  );
}

/** Leaves with a word instead of vanishing. */
function LeavingCard({ offer, standing }: StandingOffer) {
  const { t } = useTranslation('agent-offers');
  const { position, area } = useOfferWords(offer);
  const time = timeText(offer.closedAt ?? offer.replyBy, offer.card.tz);
  const word = standing === 'full' || standing === 'cancelled' ? standing : 'expired';
  return (
    <div className={styles['card']} data-gone role="status">
      <Text fw={600} dir="auto">
        {dotted(position, area)}
      </Text>
      <Text>{t(`gone.${word}`, { time })}</Text>
    </div>
  );
}
