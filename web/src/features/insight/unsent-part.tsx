import { Anchor, Text } from '@mantine/core';
import { remindUnsent } from '@muster/domain/insight/insight.contracts';
import type { Person } from '@muster/domain/people/person';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { Section } from '../../ui/page/section.tsx';
import styles from './coverage.module.css';
import type { CoverageSeen } from './use-coverage.ts';

interface UnsentPartProps {
  readonly week: string;
  readonly unsent: CoverageSeen['unsent'];
  readonly people: ReadonlyMap<string, Person>;
  readonly zoneName: (zone: string) => string;
}

/** Who has not sent the coming week: to be reminded at once, or called. */
export function UnsentPart({ week, unsent: { count, people: named }, people, zoneName }: UnsentPartProps) {
  const { t } = useTranslation('coverage');
  const remind = useCommand(remindUnsent);
  const number = Number(week.slice(-2));
  return (
    <Section
      title={t('unsent.title', { week: number, count })}
      actions={
        count > 0 && (
          <ServerButton
            command={remind}
            variant="default"
            sendingText={t('unsent.reminding')}
            onClick={() => void remind.send((key) => ({ key }))}
          >
            {t('unsent.remind', { count })}
          </ServerButton>
        )
      }
    >
      {remind.phase === 'done' && remind.answer && (
        <Text role="status">{t('unsent.done', { count: remind.answer.reminded, already: remind.answer.already })}</Text>
      )}
      {count === 0 && <Text>{t('unsent.none')}</Text>}
      <ul className={styles['people']} aria-label={t('unsent.list')}>
        {named.map(({ uid, name, zone }) => (
          <li key={uid}>
            <Anchor component={Link} to={`/agents/${uid}`} dir="auto">
              {name}
            </Anchor>
            <span className={styles['zone']}>{zoneName(zone)}</span>
            <span className={styles['phone']}>
              <Phone phone={people.get(uid)?.phone} />
            </span>
          </li>
        ))}
      </ul>
      {count > named.length && <Text size="sm">{t('unsent.more', { count: count - named.length })}</Text>}
    </Section>
  );
}

function Phone({ phone }: { readonly phone: string | undefined }) {
  const { t } = useTranslation('coverage');
  if (phone === undefined) return <Text size="sm">{t('unsent.noPhone')}</Text>;
  return (
    <Anchor href={`tel:${phone}`} dir="ltr">
      {phone}
    </Anchor>
  );
}
