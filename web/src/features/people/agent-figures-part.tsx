import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import { agentFigures, type OfferMade } from '@muster/domain/callouts/offers-made';
import { minutesOf28Days, type WorkLine } from './agent-work.ts';
import styles from './people.module.css';

/** From so few offers no share is shown. */
const LEAST_OFFERS = 20;

interface AgentFiguresPartProps {
  readonly offers: readonly OfferMade[];
  readonly past: readonly WorkLine[];
}

/** How somebody answered and worked, each figure with what it rests on. */
export function AgentFiguresPart({ offers, past }: AgentFiguresPartProps) {
  const { t } = useTranslation('people-agent');
  const now = useNow(60_000);
  const { offered, byUrgency, medianAnswerSec } = agentFigures(offers, now);
  const done = past.filter(({ phase }) => phase === undefined || phase === 'done').length;
  const facts = [
    { label: t('figures.offered'), value: t('figures.offers', { count: offered }) },
    { label: t('figures.answerTime'), value: answerText(medianAnswerSec) },
    { label: t('figures.hours'), value: t('jobs.hours', { hours: Math.round(minutesOf28Days(past, now) / 6) / 10 }) },
    { label: t('figures.done'), value: done },
    { label: t('figures.late'), value: past.filter(({ late }) => late).length },
    { label: t('figures.noShow'), value: past.filter(({ phase }) => phase === 'no_show').length },
  ];

  function answerText(seconds: number | undefined): string {
    if (seconds === undefined) return '–';
    return seconds < 90
      ? t('figures.seconds', { seconds: Math.round(seconds) })
      : t('figures.minutes', { minutes: Math.round(seconds / 60) });
  }

  return (
    <Section title={t('figures.region')}>
      <FactList facts={facts} beside />
      <Table>
        <Table.Caption>{t('figures.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('figures.urgency')}</Table.Th>
            <Table.Th scope="col">{t('figures.accepted')}</Table.Th>
            <Table.Th scope="col">{t('figures.share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {byUrgency.map(({ urgency, accepted, counted }) => (
            <Table.Tr key={urgency}>
              <Table.Th scope="row">{t(`figures.${urgency}`)}</Table.Th>
              <Table.Td>{t('figures.of', { accepted, counted })}</Table.Td>
              <Table.Td>{counted < LEAST_OFFERS ? t('figures.tooFew') : <Share share={accepted / counted} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">
        {t('figures.meaning')}
      </Text>
    </Section>
  );
}

function Share({ share }: { readonly share: number }) {
  const percent = `${Math.round(share * 100)} %`;
  return (
    <span className={styles['share']}>
      <span aria-hidden style={{ inlineSize: percent }} />
      {percent}
    </span>
  );
}
