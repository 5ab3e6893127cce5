import type { DeclineReason } from '@muster/domain/callouts/wave';
import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { FlagMark } from '../../ui/status/flag-mark.tsx';
import { DeclineSheet } from './decline-sheet.tsx';
import type { Offer } from './my-offers.ts';
import styles from './offer.module.css';
import { useAnswerOffer } from './use-answer-offer.ts';
import { useOfferWords } from './use-offer-words.ts';
import { dotted } from '../../ui/listed.ts';

/** One waiting offer: all that matters in one breath, one way to answer, a quick no in the menu. */
export function OfferListCard({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('agent-offers');
  const words = useOfferWords(offer);
  const { card, jobId, replyBy } = offer;
  const isUrgent = card.urgency === 'urgent';
  return (
    <article className={styles['card']} data-urgent={isUrgent} aria-label={words.sentence}>
      <div className={styles['line']}>
        {isUrgent && <FlagMark flag="urgent" />}
        <span className={styles['deadline']} data-urgent={isUrgent}>
          <Countdown until={replyBy} tz={card.tz} />
        </span>
      </div>
      <div className={styles['line']} data-nowrap>
        <h3 className={styles['position']} dir="auto">
          {words.position}
        </h3>
        <CardMenu offer={offer} />
      </div>
      <Text inherit dir="auto">
        {dotted(words.area, words.distance)}
      </Text>
      <Text inherit>{words.when}</Text>
      <ButtonLink to="/mobile/offers/$jobId" params={{ jobId }} h={isUrgent ? 64 : 48} fz={isUrgent ? 20 : 17}>
        {t('card.see')}
      </ButtonLink>
    </article>
  );
}

function CardMenu({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('agent-offers');
  const { decline } = useAnswerOffer(offer, 'waiting');
  const [declining, setDeclining] = useState(false);
  const give = (reason: DeclineReason) => {
    setDeclining(false);
    decline(reason);
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="neutral"
            size={48}
            aria-label={t('card.menu', { title: offer.card.title })}
          >
            <IconDots aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item mih={48} onClick={() => setDeclining(true)}>
            {t('card.decline')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeclineSheet opened={declining} onReason={give} onClose={() => setDeclining(false)} />
    </>
  );
}
