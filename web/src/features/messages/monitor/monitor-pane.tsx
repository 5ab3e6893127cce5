import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../firebase/directory.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { PaneBody } from '../../../ui/pane-body.tsx';
import { MonitorOfferClimb } from './monitor-offer-climb.tsx';
import { MonitorPerson } from './monitor-person.tsx';
import type { ReachedRow } from './reached-rows.ts';
import styles from './monitor.module.css';

interface MonitorPaneProps {
  readonly jobId: string;
  readonly title: string;
  readonly rows: readonly ReachedRow[];
  readonly onClose: () => void;
}

/** Everybody one message went to, with every step of the way. */
export function MonitorPane({ jobId, title, rows, onClose }: MonitorPaneProps) {
  const { t } = useTranslation('delivery');
  const { byId } = usePeople();
  const isOffer = rows.every(({ kind }) => kind === 'offer');
  const name = isOffer ? `${jobId} ${title}` : title;
  return (
    <PaneBody name={name} of={jobId} closeLabel={t('pane.close')} onClose={onClose}>
      {isOffer && (
        <ButtonLink to="/jobs/$jobId" params={{ jobId }} variant="default">
          {t('pane.job')}
        </ButtonLink>
      )}
      {isOffer && openPages(rows).map((row) => <MonitorOfferClimb key={row.page} row={row} />)}
      <Text fw={600}>{`${t('pane.people')} ${rows.length}`}</Text>
      <ul className={styles['people']} aria-label={t('pane.people')}>
        {rows.map((row) => (
          <li key={row.key}>
            <MonitorPerson row={row} person={byId.get(row.uid)} />
          </li>
        ))}
      </ul>
    </PaneBody>
  );
}

/** One row of each page that can still be answered. */
function openPages(rows: readonly ReachedRow[]): readonly ReachedRow[] {
  return [...new Map(rows.filter(({ isOver }) => !isOver).map((row) => [row.page, row])).values()];
}
