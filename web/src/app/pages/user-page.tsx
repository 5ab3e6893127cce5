import { Alert, Text } from '@mantine/core';
import { paths } from '@muster/domain/paths';
import { displayName, Person } from '@muster/domain/people/person';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignInList } from '../../features/people/sign-in-list.tsx';
import { UserActions } from '../../features/people/user-actions.tsx';
import { UserEditForm } from '../../features/people/user-edit-form.tsx';
import { UserStateMark } from '../../features/people/user-state-mark.tsx';
import { isConfirmed } from '../../features/people/waiting-people.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { dotted } from '../../ui/listed.ts';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';

const route = getRouteApi('/inside/staff/admin/users/$uid');

/** One account: what the office knows, and what can be done with it. */
export function UserPage() {
  const { t } = useTranslation('people-users');
  const { uid } = route.useParams();
  const person = useLiveDoc(paths.person(uid), Person);
  const name = person.data ? displayName(person.data) : t('title');
  const back = <BackLink to="/admin/users">{t('title')}</BackLink>;
  const actions = person.data && <UserActions uid={uid} person={person.data} name={name} />;
  return (
    <Page title={name} back={back} actions={actions}>
      <LivePart live={person} missing={<EmptyState text={t('notFound')} action={back} />}>
        {(found) => (
          <>
            <Text>{dotted(found.email, t(`roles.${found.role}`))}</Text>
            <UserStateMark person={found} />
            {found.state === 'pending' && !isConfirmed(found) && <Text>{t('waiting.unconfirmed')}</Text>}
            {found.erasureAskedAt && (
              <Alert color="warning" variant="light" title={t('erasure.title')}>
                {t('erasure.text', { at: dayAndTimeText(found.erasureAskedAt, deviceZone()) })}
              </Alert>
            )}
            <Section title={t('form.editTitle', { name })}>
              <UserEditForm key={uid} uid={uid} person={found} name={name} />
            </Section>
            <SignInList email={found.email} />
          </>
        )}
      </LivePart>
    </Page>
  );
}
