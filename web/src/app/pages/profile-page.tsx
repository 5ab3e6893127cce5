import { displayName } from '@muster/domain/people/person';
import { useTranslation } from 'react-i18next';
import { AlertsAtProfile } from '../../features/messages/alerts-at-profile.tsx';
import { CalendarLink } from '../../features/people/calendar-link.tsx';
import { ProfileLinks } from '../../features/people/profile-links.tsx';
import { ProfileScreen } from '../../features/people/profile-screen.tsx';
import { SignInList } from '../../features/people/sign-in-list.tsx';
import { useOwnPerson } from '../../firebase/me.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { AccountPart } from '../shell/account-part.tsx';

/** The own profile: who one is, whether alerts come, how the app looks. */
export function ProfilePage() {
  const { t } = useTranslation('profile');
  const live = useOwnPerson();
  return (
    <Page title={live.data ? displayName(live.data) : t('title')}>
      <LivePart live={live}>{(person) => <ProfileScreen person={person} />}</LivePart>
      <AlertsAtProfile />
      {live.data && <CalendarLink feed={live.data.feed} />}
      {live.data && <ProfileLinks isAgent={live.data.role === 'agent'} />}
      <AccountPart />
      {live.data && <SignInList email={live.data.email} />}
    </Page>
  );
}
