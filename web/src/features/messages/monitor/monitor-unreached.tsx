import { Anchor, Text } from '@mantine/core';
import { displayName } from '@muster/domain/people/person';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../firebase/directory.ts';
import { Section } from '../../../ui/page/section.tsx';
import { dayAndTimeText, deviceZone } from '../../../ui/time-text.ts';
import styles from './monitor.module.css';

/** Active people whose devices are all retired or doubted, and what helps each. */
export function MonitorUnreached() {
  const { t } = useTranslation('delivery');
  const { byId } = usePeople();
  const people = [...byId].flatMap(([uid, { state, reach, ...person }]) =>
    state === 'active' && reach && reach.state !== 'ok' ? [{ uid, reach, name: displayName(person) }] : [],
  );
  const newestFirst = people.toSorted((a, b) => b.reach.at.getTime() - a.reach.at.getTime());
  return (
    <Section title={`${t('unreached.title')} ${people.length}`}>
      {people.length === 0 && <Text c="dimmed">{t('unreached.none')}</Text>}
      <ul className={styles['people']} aria-label={t('unreached.title')}>
        {newestFirst.map(({ uid, name, reach }) => (
          <li key={uid}>
            <Anchor renderRoot={(props) => <Link to="/agents" search={{ open: uid }} {...props} />} dir="auto">
              {name}
            </Anchor>
            <Text size="sm">
              {t(reach.state === 'none' ? 'unreached.noDevice' : 'unreached.suspect', {
                time: dayAndTimeText(reach.at, deviceZone()),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
