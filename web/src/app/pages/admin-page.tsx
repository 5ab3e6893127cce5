import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUserRows } from '../../features/people/use-user-rows.ts';
import { waitingPeople } from '../../features/people/waiting-people.ts';
import { inEmulators } from '../../firebase/config.ts';
import { useTeams, useZones } from '../../firebase/directory.ts';
import { CardLink } from '../../ui/card-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import styles from './admin-page.module.css';

/** The parts of administration, each with one line on how it stands. */
export function AdminPage() {
  const { t } = useTranslation('admin');
  const rows = useUserRows().data ?? [];
  const waiting = waitingPeople(rows).length;
  const erasures = rows.filter(({ person }) => person.erasureAskedAt && person.state === 'active').length;
  const failed = rows.reduce((sum, { failedTries }) => sum + failedTries, 0);
  const good = rows.reduce((sum, { goodTries }) => sum + goodTries, 0);
  const zones = useZones().byId.size;
  const teams = useTeams().byId.size;
  return (
    <Page title={t('title')} wide>
      <div className={styles['cards']}>
        <CardLink to="/admin/users">
          <Text fw={600}>{t('users.title')}</Text>
          <Text size="sm">{t('users.count', { count: rows.length })}</Text>
          <Text size="sm">{t('users.waiting', { count: waiting })}</Text>
          <Text size="sm">{t('users.failed', { count: failed })}</Text>
          {good + failed > 0 && (
            <Text size="sm">{t('users.worked', { percent: Math.round((100 * good) / (good + failed)) })}</Text>
          )}
          {erasures > 0 && <Text size="sm">{t('users.erasures', { count: erasures })}</Text>}
        </CardLink>
        <CardLink to="/admin/roles">
          <Text fw={600}>{t('roles.title')}</Text>
          <Text size="sm">
            {t('roles.limited', { count: rows.filter(({ person }) => person.scope !== undefined).length })}
          </Text>
        </CardLink>
        <CardLink to="/admin/settings/organisation">
          <Text fw={600}>{t('organisation.title')}</Text>
          <Text size="sm">{t('organisation.text')}</Text>
        </CardLink>
        <CardLink to="/admin/settings/$section" params={{ section: 'dispatch' }}>
          <Text fw={600}>{t('settings.title')}</Text>
          <Text size="sm">{t('settings.text')}</Text>
        </CardLink>
        <CardLink to="/admin/settings/security">
          <Text fw={600}>{t('security.title')}</Text>
          <Text size="sm">{t('security.text')}</Text>
        </CardLink>
        <CardLink to="/zones">
          <Text fw={600}>{t('zones.title')}</Text>
          <Text size="sm">{t('zones.count', { count: zones })}</Text>
        </CardLink>
        <CardLink to="/teams">
          <Text fw={600}>{t('teams.title')}</Text>
          <Text size="sm">{t('teams.count', { count: teams })}</Text>
        </CardLink>
        <PlainCards />
      </div>
    </Page>
  );
}

/** Parts that have nothing to count. */
function PlainCards() {
  const { t } = useTranslation('admin');
  return (
    <>
      <CardLink to="/admin/import">
        <Text fw={600}>{t('import.title')}</Text>
        <Text size="sm">{t('import.text')}</Text>
      </CardLink>
      <CardLink to="/admin/delivery">
        <Text fw={600}>{t('delivery.title')}</Text>
        <Text size="sm">{t('delivery.text')}</Text>
      </CardLink>
      <CardLink to="/admin/schedules">
        <Text fw={600}>{t('schedules.title')}</Text>
        <Text size="sm">{t('schedules.text')}</Text>
      </CardLink>
      <CardLink to="/admin/retention">
        <Text fw={600}>{t('retention.title')}</Text>
        <Text size="sm">{t('retention.text')}</Text>
      </CardLink>
      {inEmulators && (
        <CardLink to="/admin/sandbox">
          <Text fw={600}>{t('sandbox.title')}</Text>
          <Text size="sm">{t('sandbox.text')}</Text>
        </CardLink>
      )}
    </>
  );
}
