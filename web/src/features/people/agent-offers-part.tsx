import { Group, Stack, Text } from '@mantine/core';
import type { Person } from '@muster/domain/people/person';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { StatusMark } from '../../ui/status/status-mark.tsx';
import { dayAndTimeText, timeText } from '../../ui/time-text.ts';
import { AgentReach } from './agent-reach.tsx';
import type { OfferEnd, OfferMade } from '@muster/domain/callouts/offers-made';
import styles from './people.module.css';
import { dotted } from '../../ui/listed.ts';

const SHOWN = 30;
const LOOKS = {
  accepted: { tone: 'success', sign: '✓' },
  standby: { tone: 'teal', sign: '②' },
  declined: { tone: 'neutral', sign: '⊘' },
  'no-answer': { tone: 'neutral', sign: '⌛' },
  'all-taken': { tone: 'neutral', sign: '=' },
  cancelled: { tone: 'neutral', sign: '⊘' },
  open: { tone: 'accent', sign: '◌' },
} as const satisfies Record<OfferEnd, object>;

interface AgentOffersPartProps {
  readonly person: Person;
  readonly offers: readonly OfferMade[];
}

/** Whether the phone can be reached, and the last offers with what became of them. */
export function AgentOffersPart({ person, offers }: AgentOffersPartProps) {
  const { t } = useTranslation('people-agent');
  return (
    <Stack gap="md">
      <Section title={t('delivery.reach')}>
        <AgentReach person={person} withTime />
      </Section>
      <Section title={t('delivery.region')}>
        {offers.length === 0 && <Text c="dimmed">{t('delivery.none')}</Text>}
        <ul className={styles['lines']}>
          {offers.slice(0, SHOWN).map((offer) => (
            <li key={offer.jobId}>
              <OfferItem offer={offer} tz={person.tz} />
            </li>
          ))}
        </ul>
      </Section>
    </Stack>
  );
}

function OfferItem({
  offer: { jobId, title, sentAt, end, answeredAt },
  tz,
}: {
  readonly offer: OfferMade;
  readonly tz: string;
}) {
  const { t } = useTranslation('people-agent');
  const { tone, sign } = LOOKS[end];
  const times = [
    t('delivery.asked', { time: dayAndTimeText(sentAt, tz) }),
    answeredAt ? t('delivery.answered', { time: timeText(answeredAt, tz) }) : '',
  ];
  return (
    <>
      <Group gap="sm">
        <Link to="/jobs/$jobId" params={{ jobId }}>{`${jobId} ${title}`}</Link>
        <StatusMark tone={tone} sign={sign} look="plain">
          {t(`delivery.${end}`)}
        </StatusMark>
      </Group>
      <Text size="sm" c="dimmed">
        {dotted(...times)}
      </Text>
    </>
  );
}
