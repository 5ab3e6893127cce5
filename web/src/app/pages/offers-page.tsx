import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMyAvailability } from '../../features/availability/use-planner.ts';
import { OpenWorkPart } from '../../features/callouts/open-work-part.tsx';
import { OffersScreen } from '../../features/callouts/offers-screen.tsx';
import { useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { isOnDuty } from '@muster/domain/availability/free-time';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { PartBoundary } from '../../ui/states/part-boundary.tsx';

/** All offers of the person. */
export function OffersPage() {
  const { t } = useTranslation('agent-offers');
  const navigate = useNavigate();
  return (
    <Page title={t('title')}>
      <OffersScreen empty={<NoOffers />} />
      <PartBoundary>
        <OpenWorkPart onTaken={(jobId) => void navigate({ to: '/mobile/jobs/$jobId', params: { jobId } })} />
      </PartBoundary>
    </Page>
  );
}

function NoOffers() {
  const { t } = useTranslation('agent-offers');
  const duty = useMyAvailability().data?.duty;
  const hours = useConstants().dutyWindowMin / 60;
  const now = useNow(60_000);
  const isOn = duty === undefined || isOnDuty(duty, now);
  if (isOn) return <EmptyState text={t('empty')} />;
  const action = (
    <ButtonLink to="/mobile" variant="default" h={48}>
      {t('goHome')}
    </ButtonLink>
  );
  return <EmptyState text={t('emptyOff', { hours })} action={action} />;
}
