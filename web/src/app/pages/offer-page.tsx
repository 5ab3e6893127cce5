import { displayName } from '@muster/domain/people/person';
import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NoticeOfOffer } from '../../features/callouts/notice-of-offer.tsx';
import { OfferScreen } from '../../features/callouts/offer-screen.tsx';
import { useMyDiary } from '../../features/callouts/use-my-offers.ts';
import { useOffer } from '../../features/callouts/use-offer.ts';
import { JobConfirmedPlace } from '../../features/jobs/job-confirmed-place.tsx';
import { useSeenOffer } from '../../features/messages/use-seen-offer.ts';
import { useOwnPerson } from '../../firebase/me.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { ErrorState } from '../../ui/states/error-state.tsx';

const route = getRouteApi('/inside/agent/mobile/offers/$jobId');

/** One offer, its answer, and the place once there is one. */
export function OfferPage() {
  const { jobId } = route.useParams();
  const found = useOffer(jobId);
  useSeenOffer(jobId);
  if (found.offer)
    return <OfferScreen key={jobId} offer={found.offer} confirmed={<JobConfirmedPlace jobId={jobId} />} />;
  return <OfferMissing jobId={jobId} found={found} />;
}

interface OfferMissingProps {
  readonly jobId: string;
  readonly found: ReturnType<typeof useOffer>;
}

/** Not here yet, not for this person, or a place that was never offered. */
function OfferMissing({ jobId, found }: OfferMissingProps) {
  const { t } = useTranslation('agent-offers');
  const { email } = useSignedIn();
  const person = useOwnPerson().data;
  const hasPlace = useMyDiary().data?.holds.some(({ job }) => job === jobId) ?? false;
  const name = person ? displayName(person) : email;
  return (
    <Page title={jobId} back={<BackLink to="/mobile/offers">{t('title')}</BackLink>}>
      {found.error !== undefined && <ErrorState error={found.error} onRetry={found.retry} />}
      {hasPlace && <JobConfirmedPlace jobId={jobId} />}
      {!hasPlace && (found.isSure ? <Text>{t('notYours', { name })}</Text> : <NoticeOfOffer jobId={jobId} />)}
    </Page>
  );
}
