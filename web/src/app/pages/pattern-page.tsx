import { useTranslation } from 'react-i18next';
import { PatternScreen } from '../../features/availability/pattern-screen.tsx';
import { useMyAvailability } from '../../features/availability/use-planner.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

/** What usually is true of each weekday. */
export function PatternPage() {
  const { t } = useTranslation('availability');
  return (
    <Page title={t('patternPage.title')} back={<BackLink to="/mobile/planner">{t('title')}</BackLink>}>
      <LivePart live={useMyAvailability()}>{(known) => <PatternScreen known={known} />}</LivePart>
    </Page>
  );
}
