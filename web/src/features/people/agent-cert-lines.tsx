import { Text } from '@mantine/core';
import type { Certificate, Person } from '@muster/domain/people/person';
import { useTranslation } from 'react-i18next';
import { useSkills } from '../../firebase/directory.ts';
import { dayLabel } from './agent-days.tsx';
import styles from './people.module.css';
import { dotted } from '../../ui/listed.ts';

/** Every skill with its certificate. */
export function AgentCertLines({ person: { skills, certs } }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const { byId, nameOf } = useSkills();

  function certText(id: string, cert: Certificate | undefined): string {
    if (!cert) return byId.get(id)?.needsCert ? t('pane.certMissing') : t('pane.noCert');
    const { until, number, state } = cert;
    const parts = [
      t('pane.until', { until: dayLabel(until), year: until.slice(0, 4) }),
      number === undefined ? '' : t('pane.number', { number }),
      state === 'valid' ? '' : t(`pane.${state}`),
    ];
    return dotted(...parts);
  }

  return (
    <section aria-label={t('pane.skills')}>
      <Text fw={600}>{t('pane.skills')}</Text>
      {skills.length === 0 && <Text c="dimmed">{t('pane.noSkills')}</Text>}
      <ul className={styles['lines']}>
        {skills.map((id) => (
          <li key={id}>
            {nameOf(id)}
            <Text span size="sm" c="dimmed">{` · ${certText(id, certs[id])}`}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
