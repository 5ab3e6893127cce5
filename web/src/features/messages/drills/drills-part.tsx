import { Anchor, Text } from '@mantine/core';
import { Broadcast, drillResult } from '@muster/domain/messages/broadcast';
import { paths } from '@muster/domain/paths';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../../firebase/live/use-live-query.ts';
import { dotted } from '../../../ui/listed.ts';
import { Section } from '../../../ui/page/section.tsx';
import { LivePart } from '../../../ui/states/live-part.tsx';
import { dayAndTimeText, deviceZone } from '../../../ui/time-text.ts';
import styles from './drills.module.css';
import { StartDrill } from './start-drill.tsx';
import { useDrillState } from './use-drill-state.ts';

const MOST = 50;

/** The last drills, and how to start one. */
export function DrillsPart() {
  const { t } = useTranslation('drills');
  const live = useLiveQuery({ from: paths.broadcasts, orderBy: [['at', 'desc']], limit: MOST }, Broadcast);
  const stateOf = useDrillState();
  return (
    <Section title={t('title')} actions={<StartDrill />}>
      <Text size="sm" c="dimmed">
        {t('intro')}
      </Text>
      <LivePart live={live} errorTitle={t('failed')}>
        {(rows) => {
          const drills = rows.filter(({ data }) => data.kind === 'drill');
          if (drills.length === 0) return <Text c="dimmed">{t('none')}</Text>;
          return (
            <ul className={styles['drills']}>
              {drills.map(({ id, data }) => (
                <li key={id}>
                  <Anchor renderRoot={(props) => <Link to="/drills/$id" params={{ id }} {...props} />} dir="auto">
                    {data.title === '' ? t('people') : data.title}
                  </Anchor>
                  <Text size="sm">
                    {dotted(
                      dayAndTimeText(data.at, deviceZone()),
                      stateOf(data),
                      t('result', { confirmed: drillResult(data).confirmed.length, people: data.audience.length }),
                    )}
                  </Text>
                </li>
              ))}
            </ul>
          );
        }}
      </LivePart>
    </Section>
  );
}
