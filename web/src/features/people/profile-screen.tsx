import { Stack, Text } from '@mantine/core';
import type { Person } from '@muster/domain/people/person';
import { dayOf } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../firebase/clock.ts';
import { toast } from '../../ui/toast/toast.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import { AgentCertLines } from './agent-cert-lines.tsx';
import { AgentCerts } from './agent-certs.tsx';
import { certWarnings } from './agent-row.ts';
import { ProfileFold } from './profile-fold.tsx';
import { ProfileLook } from './profile-look.tsx';
import { ProfileReserve } from './profile-reserve.tsx';
import { HomeStep } from './welcome/home-step.tsx';
import { ProfileStep } from './welcome/profile-step.tsx';
import { SkillsStep } from './welcome/skills-step.tsx';

/**
 * What the organisation knows of the person, as far as they may change it themselves. A form begins anew when what
 * it shows was changed, and with nothing else: what is being typed survives a switch or another language.
 */
export function ProfileScreen({ person }: { readonly person: Person }) {
  const { t } = useTranslation(['profile', 'common']);
  const saved = () => toast(t('saved'));
  const isAgent = person.role === 'agent';
  return (
    <Stack>
      <Section title={t('about')}>
        <FactList
          facts={[
            { label: t('email'), value: person.email },
            { label: t('role'), value: t(`common:role.${person.role}`) },
          ]}
        />
        <ProfileStep key={`${person.first}/${person.last}/${person.phone}`} person={person} stays onDone={saved} />
      </Section>
      {isAgent && (
        <>
          <Section title={t('work')}>
            <AgentCerts row={{ warnings: certWarnings(person, dayOf(serverNow(), person.tz)) }} />
            <AgentCertLines person={person} />
            <Text size="sm" c="dimmed">
              {t('workHint')}
            </Text>
            <ProfileFold label={t('work')}>
              {(close) => (
                <SkillsStep
                  person={person}
                  stays
                  onDone={() => {
                    close();
                    saved();
                  }}
                />
              )}
            </ProfileFold>
          </Section>
          <Section title={t('area')}>
            <Text size="sm" c="dimmed">
              {t('areaHint')}
            </Text>
            <HomeStep key={`${person.home?.outward}/${person.maxKm}`} person={person} stays onDone={saved} />
          </Section>
          <ProfileReserve prefs={person.prefs} />
        </>
      )}
      <ProfileLook hasKeys={!isAgent} />
    </Stack>
  );
}
