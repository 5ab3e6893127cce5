import { Text } from '@mantine/core';
import { drillResult, type Broadcast } from '@muster/domain/messages/broadcast';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../firebase/directory.ts';
import { dotted } from '../../../ui/listed.ts';
import { Section } from '../../../ui/page/section.tsx';
import { clockText, deviceZone } from '../../../ui/time-text.ts';
import styles from './drills.module.css';
import { useDrillState } from './use-drill-state.ts';

/** One drill: who confirmed in time and who did not, live while it runs. */
export function DrillScreen({ drill }: { readonly drill: Broadcast }) {
  const { t } = useTranslation('drills');
  const { nameOf } = usePeople();
  const stateOf = useDrillState();
  const { confirmed, missed } = drillResult(drill);
  const time = (uid: string) => {
    const at = drill.confirmed[uid];
    return at && clockText(at, deviceZone());
  };
  return (
    <>
      <Text>
        {dotted(
          stateOf(drill),
          t('by', { name: drill.byName }),
          t('result', { confirmed: confirmed.length, people: drill.audience.length }),
        )}
      </Text>
      <People title={`${t(drill.overAt ? 'missed' : 'waiting')} ${missed.length}`} uids={missed} nameOf={nameOf}>
        {(uid) => {
          const late = time(uid);
          return late === undefined ? '' : t('late', { time: late });
        }}
      </People>
      <People title={`${t('confirmed')} ${confirmed.length}`} uids={confirmed} nameOf={nameOf}>
        {(uid) => t('at', { time: time(uid) ?? '' })}
      </People>
    </>
  );
}

interface PeopleProps {
  readonly title: string;
  readonly uids: readonly string[];
  readonly nameOf: (uid: string) => string;
  readonly children: (uid: string) => string;
}

function People({ title, uids, nameOf, children: noteOf }: PeopleProps) {
  return (
    <Section title={title}>
      <ul className={styles['drills']} aria-label={title}>
        {uids.map((uid) => (
          <li key={uid}>
            <Text span dir="auto">
              {nameOf(uid)}
            </Text>{' '}
            <Text span size="sm" c="dimmed">
              {noteOf(uid)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
