import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { useSpoken } from '../../ui/use-spoken.ts';
import { findSections, type GuideSection } from './guide-search.ts';
import { loadSections } from './guides.ts';
import styles from './help.module.css';

const SHOWN = 20;
const TEASER = 120;

/** One field over all guides. */
export function HelpSearch() {
  const { t } = useTranslation('help');
  const [words, setWords] = useState('');
  const sections = useSections();
  const found = findSections(sections ?? [], words);
  const isAsked = words.trim() !== '' && sections !== undefined;
  useSpoken(isAsked ? t('found', { count: found.length }) : undefined);
  return (
    <>
      <FilterBar search={words} onSearch={setWords} searchLabel={t('search')} />
      {isAsked && (
        <section aria-label={t('results')}>
          <Text fw={600}>{found.length === 0 ? t('nothing', { words }) : t('found', { count: found.length })}</Text>
          <ul className={styles['contents']}>
            {found.slice(0, SHOWN).map((section) => (
              <li key={`${section.guide}-${section.id}`}>
                <Found section={section} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Found({ section: { guide, guideTitle, id, title, text } }: { readonly section: GuideSection }) {
  return (
    <>
      <Link to="/help/$guide" params={{ guide }} hash={id}>
        {id === '' ? title : `${guideTitle} · ${title}`}
      </Link>
      <Text size="sm" c="dimmed">
        {text.length > TEASER ? `${text.slice(0, TEASER)}…` : text}
      </Text>
    </>
  );
}

function useSections(): readonly GuideSection[] | undefined {
  const { language } = useTranslation().i18n;
  const [sections, setSections] = useState<readonly GuideSection[]>();
  useEffect(() => {
    loadSections().then(setSections, reportError);
  }, [language]);
  return sections;
}
