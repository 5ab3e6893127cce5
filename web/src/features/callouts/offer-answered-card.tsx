import { Group, Stack, Text } from '@mantine/core';
import { CardLink } from '../../ui/card-link.tsx';
import { AnswerMark, type Answer } from '../../ui/status/answer-mark.tsx';
import type { Offer } from './my-offers.ts';
import type { OfferStanding } from './offer-standing.ts';
import { useOfferWords } from './use-offer-words.ts';

const MARKS = {
  waiting: 'queued',
  'asked-again': 'standby',
  confirmed: 'confirmed',
  standby: 'standby',
  declined: 'declined',
  'given-back': 'declined',
  full: 'allTaken',
  cancelled: 'expired',
  expired: 'expired',
} as const satisfies Record<OfferStanding, Answer>;

interface OfferAnsweredCardProps {
  readonly offer: Offer;
  readonly standing: OfferStanding;
}

/** An offer that asks for nothing any more, and how it ended. */
export function OfferAnsweredCard({ offer, standing }: OfferAnsweredCardProps) {
  const { position, area, when } = useOfferWords(offer);
  return (
    <CardLink to="/mobile/offers/$jobId" params={{ jobId: offer.jobId }}>
      <Stack gap={4}>
        <Group justify="space-between" gap="sm">
          <Text fw={600} dir="auto">
            {position}
          </Text>
          <AnswerMark answer={MARKS[standing]} />
        </Group>
        <Text size="sm" dir="auto">
          {area}
        </Text>
        <Text size="sm">{when}</Text>
      </Stack>
    </CardLink>
  );
}
