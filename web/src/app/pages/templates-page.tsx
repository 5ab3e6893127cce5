import { Template } from '@muster/domain/jobs/template';
import { paths } from '@muster/domain/paths';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewTemplate, TemplatesList } from '../../features/jobs/templates-list.tsx';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/templates');
const MOST = 200;

/** Jobs that were entered once, to be used again. */
export function TemplatesPage() {
  const { t } = useTranslation('jobs-again');
  const navigate = route.useNavigate();
  const templates = useLiveQuery({ from: paths.templates, limit: MOST }, Template);
  const open = (templateId: string) => void navigate({ to: '/templates/$templateId', params: { templateId } });
  return (
    <Page title={t('templates.title')} wide actions={<NewTemplate />}>
      <LivePart live={templates} errorTitle={t('templates.failed')}>
        {(rows) => <TemplatesList rows={rows} onOpen={open} />}
      </LivePart>
    </Page>
  );
}
