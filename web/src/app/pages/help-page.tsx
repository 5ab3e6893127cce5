import { useTranslation } from 'react-i18next';
import { GuideList } from '../../features/help/guide-list.tsx';
import { HelpSearch } from '../../features/help/help-search.tsx';
import { LanguageButton } from '../../ui/language-button.tsx';
import { BareFrame } from '../../ui/page/bare-frame.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import { CallTheOffice } from './call-the-office.tsx';

/** The help: a search over all guides, and the guides. For everybody, signed in or not. */
export function HelpPage() {
  const { t } = useTranslation('help');
  return (
    <BareFrame tools={<LanguageButton />}>
      <Page title={t('title')}>
        <HelpSearch />
        <Section title={t('guides')}>
          <GuideList />
        </Section>
        <CallTheOffice />
      </Page>
    </BareFrame>
  );
}
