import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Section } from '../../ui/page/section.tsx';
import { OfferListCard } from './offer-list-card.tsx';
import { useOfferLists } from './use-offer-lists.ts';

/** On Home: every urgent offer, else the most pressing one; the rest is one tap away. */
export function OffersAtHome() {
  const { t } = useTranslation('agent-home');
  const { waiting } = useOfferLists();
  const urgent = waiting.filter(({ offer }) => offer.card.urgency === 'urgent');
  const shown = urgent.length > 0 ? urgent : waiting.slice(0, 1);
  const more = waiting.length - shown.length;
  if (shown.length === 0) return null;
  return (
    <Section title={t('offers.region')} plain>
      {shown.map(({ offer }) => (
        <OfferListCard key={offer.jobId} offer={offer} />
      ))}
      {more > 0 && (
        <ButtonLink to="/mobile/offers" variant="default" h={48}>
          {t('offers.more', { count: more })}
        </ButtonLink>
      )}
    </Section>
  );
}
