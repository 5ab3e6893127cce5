import { useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InboxScreen } from '../../features/messages/inbox-screen.tsx';
import { Page } from '../../ui/page/page.tsx';

/** The inbox of an agent. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const router = useRouter();
  const navigate = useNavigate();
  const links = {
    onOpen: (link: string) => void router.navigate({ href: link }),
    onDetails: (id: string) => void navigate({ to: '/mobile/inbox/$id', params: { id } }),
  };
  return (
    <Page title={t('title')}>
      <InboxScreen links={links} />
    </Page>
  );
}
