import { useTranslation } from 'react-i18next';
import { AwayScreen } from '../../features/availability/away-screen.tsx';
import { useMyAvailability } from '../../features/availability/use-planner.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

/** Longer times without any offers. */
export function AwayPage() {
  const { t } = useTranslation('availability');
  return (
    <Page title={t('away')} back={<BackLink to="/mobile/planner">{t('title')}</BackLink>}>
      <LivePart live={useMyAvailability()}>{(known) => <AwayScreen known={known} />}</LivePart>
    </Page>
  );
}
