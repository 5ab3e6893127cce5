import i18next from 'i18next';
import { GUIDES, guideOf, type GuideName } from './guide-names.ts';
import { sectionsOf, type GuideSection } from './guide-search.ts';
import { readGuide, type Guide } from './guide-text.ts';

/** Each guide is a chunk of its own, kept by the service worker with the rest of the app. English is at the top. */
const FOLDER = '../../../../docs/guides';
const files = import.meta.glob<string>('../../../../docs/guides/**/*.md', { query: '?raw', import: 'default' });

async function loadGuide(name: GuideName): Promise<Guide> {
  const { language } = i18next;
  const load = files[language === 'en' ? `${FOLDER}/${name}.md` : `${FOLDER}/${language}/${name}.md`];
  if (!load) throw new Error(`There is no guide "${name}"`);
  return readGuide(await load());
}

export async function loadSections(): Promise<readonly GuideSection[]> {
  const sections = await Promise.all(GUIDES.map(async (name) => sectionsOf(name, await loadGuide(name))));
  return sections.flat();
}

/** Loads before the page is shown, so that a link to a section finds it. */
export async function loadGuideNamed(name: string): Promise<Guide | undefined> {
  const known = guideOf(name);
  return known && loadGuide(known);
}
