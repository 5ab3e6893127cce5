import { useTranslation } from 'react-i18next';
import { DutyPart } from '../../features/availability/duty-part.tsx';
import { Fortnight } from '../../features/availability/fortnight.tsx';
import { useMyAvailability } from '../../features/availability/use-planner.ts';
import { OffersAtHome } from '../../features/callouts/offers-at-home.tsx';
import { MyJobsAtHome } from '../../features/jobs/my-jobs-at-home.tsx';
import { useAlertsBanner } from '../../features/messages/use-alerts-banner.tsx';
import { FirstStepsCard } from '../../features/people/first-steps-card.tsx';
import { useOwnPerson } from '../../firebase/me.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { PartBoundary } from '../../ui/states/part-boundary.tsx';

/** What matters now: duty, offers, the next job, the days ahead. */
export function AgentHomePage() {
  const { t } = useTranslation('agent-home');
  const availability = useMyAvailability();
  const person = useOwnPerson().data;
  useAlertsBanner();
  return (
    <Page title={person ? t('hello', { name: person.first }) : t('title')}>
      {person && availability.data && <FirstStepsCard person={person} availability={availability.data} />}
      <LivePart live={availability}>{(known) => <DutyPart known={known} />}</LivePart>
      <PartBoundary>
        <OffersAtHome />
      </PartBoundary>
      <PartBoundary>
        <MyJobsAtHome />
      </PartBoundary>
      {availability.data && <Fortnight known={availability.data} />}
    </Page>
  );
}
