import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DrillAnswer } from '../../features/messages/drills/drill-answer.tsx';
import { useSignedIn } from '../../firebase/session.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { BareFrame } from '../../ui/page/bare-frame.tsx';
import { Page } from '../../ui/page/page.tsx';
import { homeOf } from '../guards.ts';

const route = getRouteApi('/inside/drill/$id');

/** Where the alarm of a drill leads, for whoever was alarmed. */
export function DrillAnswerPage() {
  const { t } = useTranslation(['drills', 'shell']);
  const { role } = useSignedIn();
  const { id } = route.useParams();
  return (
    <BareFrame>
      <Page title={t('answer.title')}>
        <DrillAnswer id={id} />
        <ButtonLink to={homeOf(role)} variant="subtle">
          {t('shell:nav.home')}
        </ButtonLink>
      </Page>
    </BareFrame>
  );
}
