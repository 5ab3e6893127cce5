import { Grid } from '@mantine/core';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GuideArticle } from '../../features/help/guide-article.tsx';
import styles from '../../features/help/help.module.css';
import { HelpSearch } from '../../features/help/help-search.tsx';
import { BackLink } from '../../ui/page/back-link.tsx';
import { LanguageButton } from '../../ui/language-button.tsx';
import { BareFrame } from '../../ui/page/bare-frame.tsx';
import { Page } from '../../ui/page/page.tsx';
import { CallTheOffice } from './call-the-office.tsx';

const route = getRouteApi('/help/$guide');

/** One guide with its contents. */
export function GuidePage() {
  const { t } = useTranslation('help');
  const { guide: name } = route.useParams();
  const guide = route.useLoaderData();
  const section = useLocation({ select: ({ hash }) => hash });
  return (
    <BareFrame tools={<LanguageButton />}>
      <Page title={guide.title} wide back={<BackLink to="/help">{t('all')}</BackLink>} focusTitle={section === ''}>
        <HelpSearch />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 3 }}>
            <nav aria-label={t('contents')}>
              <ul className={styles['contents']}>
                {guide.blocks.map(
                  (block) =>
                    block.is === 'heading' &&
                    block.level === 2 && (
                      <li key={block.id}>
                        <Link to="/help/$guide" params={{ guide: name }} hash={block.id}>
                          {block.text}
                        </Link>
                      </li>
                    ),
                )}
              </ul>
            </nav>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 9 }}>
            <GuideArticle guide={guide} section={section} />
            <CallTheOffice />
          </Grid.Col>
        </Grid>
      </Page>
    </BareFrame>
  );
}
