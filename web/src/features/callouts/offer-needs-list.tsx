import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useSkills } from '../../firebase/directory.ts';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { dayText } from '../../ui/time-text.ts';
import type { Who } from '@muster/domain/people/who';
import type { Offer } from './my-offers.ts';
import { needsOf, type Need } from './offer-needs.ts';

interface OfferNeedsListProps {
  readonly offer: Offer;
  readonly position: Offer['card']['positions'][number];
  readonly who: Who;
}

/** What the position asks for, each with how this person stands. */
export function OfferNeedsList({ offer, position, who }: OfferNeedsListProps) {
  const { t } = useTranslation('agent-offers');
  const skills = useSkills();
  const words = useNeedWords();
  const needs = needsOf(position, offer, who, useNow(60_000));
  if (needs.length === 0) return t('facts.nothingNeeded');
  return (
    <Stack gap={4}>
      {needs.map((need) => (
        <span key={need.id}>
          {`${skills.nameOf(need.id)} `}
          <StatusMark
            tone={need.state === 'has' ? 'success' : 'danger'}
            sign={need.state === 'has' ? '✓' : '✗'}
            look="plain"
          >
            {words(need)}
          </StatusMark>
        </span>
      ))}
    </Stack>
  );
}

function useNeedWords(): (need: Need) => string {
  const { t } = useTranslation('agent-offers');
  return ({ state, until }) => {
    const day = until === undefined ? '' : dayText(new Date(`${until}T12:00:00Z`), 'UTC');
    if (state === 'missing') return t('facts.missing');
    if (state === 'ended') return t('facts.ended', { day });
    if (state === 'ends-before') return t('facts.endsBefore', { day });
    return t('facts.has');
  };
}
