import { Table, Text } from '@mantine/core';
import type { FiguresRead } from '@muster/domain/callouts/figures.contracts';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../../ui/fact-list.tsx';
import { Section } from '../../../ui/page/section.tsx';
import styles from '../people.module.css';

/** From so few offers no share is shown. */
const LEAST_OFFERS = 20;
const A_MINUTE_AND_A_HALF = 90;

/** How often somebody says yes and how soon, of the last 90 days. */
export function FiguresTable({ figures }: { readonly figures: FiguresRead }) {
  const { t } = useTranslation('figures');
  const { offered, byUrgency, medianAnswerSec, events } = figures;
  const happened = (kind: FiguresRead['events'][number]['kind']) =>
    events.filter((event) => event.kind === kind).length;

  function answerText(seconds: number | undefined): string {
    if (seconds === undefined) return '–';
    return seconds < A_MINUTE_AND_A_HALF
      ? t('seconds', { seconds: Math.round(seconds) })
      : t('minutes', { minutes: Math.round(seconds / 60) });
  }

  return (
    <Section title={t('region')}>
      <FactList
        beside
        facts={[
          { label: t('offered'), value: t('offers', { count: offered }) },
          { label: t('answerTime'), value: answerText(medianAnswerSec) },
          { label: t('onTime'), value: happened('on-time') },
          { label: t('late'), value: happened('late') },
          { label: t('noShow'), value: happened('no-show') },
        ]}
      />
      <Table>
        <Table.Caption>{t('caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('urgency')}</Table.Th>
            <Table.Th scope="col">{t('accepted')}</Table.Th>
            <Table.Th scope="col">{t('share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {byUrgency.map(({ urgency, accepted, counted }) => (
            <Table.Tr key={urgency}>
              <Table.Th scope="row">{t(urgency)}</Table.Th>
              <Table.Td>{t('of', { accepted, counted })}</Table.Td>
              <Table.Td>{counted < LEAST_OFFERS ? t('tooFew') : <Share share={accepted / counted} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">
        {t('meaning')}
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
