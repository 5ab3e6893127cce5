import type { Language } from '@muster/domain/languages';
import type { Role } from '@muster/domain/people/roles';
import { texts as arabic } from '../../web/src/i18n/ar/sign-in.ts';
import { texts as german } from '../../web/src/i18n/de/sign-in.ts';
import { texts as polish } from '../../web/src/i18n/pl/sign-in.ts';
import { type Look, PASSWORD, type Visitor, type Visitors } from './browser.ts';
import { type Dispatch, freshName, type Someone } from './dispatch.ts';

const WORDS = { ar: arabic, de: german, pl: polish };

export interface Speaker extends Visitor {
  readonly someone: Someone;
}

/** Somebody who speaks another language: in the record, in the browser, and at the sign-in. */
export async function arriveSpeaking(
  visitors: Visitors,
  dispatch: Dispatch,
  lang: Exclude<Language, 'en'>,
  { role = 'agent', ...look }: Look & { readonly role?: Role } = {},
): Promise<Speaker> {
  const uid = freshName(lang);
  const someone = await dispatch.someone(uid, { lang, role });
  const visitor = await visitors.arrive({ locale: lang, ...look });
  const { page } = visitor;
  const words = WORDS[lang];
  await visitor.open('/sign-in');
  await page.getByLabel(words.email).fill(`${uid}@muster.test`);
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return { ...visitor, someone };
}

/** How the page says that it is spoken and read. */
export function tongueOf({ page }: Visitor): Promise<{ lang: string; dir: string }> {
  return page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
}

/** By how many pixels something reaches past the edge of the screen. */
export function sidewaysBy({ page }: Visitor): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}
