import { useParams, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InboxItem } from '../../features/messages/inbox-item.tsx';
import { useSignedIn } from '../../firebase/session.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';

/** One message, for agents and staff alike. */
export function InboxItemPage() {
  const { t } = useTranslation('inbox');
  const { id = '' } = useParams({ strict: false });
  const router = useRouter();
  const inbox = useSignedIn().role === 'agent' ? '/mobile/inbox' : '/inbox';
  return (
    <Page title={t('item.title')} back={<BackLink to={inbox}>{t('title')}</BackLink>}>
      <InboxItem
        id={id}
        onOpen={(link) => void router.navigate({ href: link })}
        onRemoved={() => void router.navigate({ to: inbox })}
      />
    </Page>
  );
}
