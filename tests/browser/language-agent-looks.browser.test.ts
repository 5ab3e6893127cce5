import { describe, expect, it } from 'vitest';
import { texts as arabic } from '../../web/src/i18n/ar/common.ts';
import { texts as german } from '../../web/src/i18n/de/common.ts';
import { PHONE, showingPages } from '../support/browser.ts';
import { AGENT_PAGES, faultsOf } from '../support/looks.ts';
import { arriveSpeaking } from '../support/speaker.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 240_000;

const { visitors, dispatch } = await visitOffice();

const LOADING = { ar: arabic.state.loading, de: german.state.loading };

describe('the screens of an agent', () => {
  it.each([
    { lang: 'ar' as const, schemes: ['light', 'dark'] as const },
    { lang: 'de' as const, schemes: ['light'] as const },
  ])('are sound in $lang, $schemes, 360 px wide', { timeout: LONG_MS }, async ({ lang, schemes }) => {
    const visitor = await arriveSpeaking(visitors, dispatch, lang, { viewport: PHONE });
    const { someone } = visitor;
    await showingPages([visitor], async () => {
      const offered = await dispatch.publishTo([someone], { urgency: 'standard' });
      const jobId = await dispatch.publishTo([someone], { urgency: 'standard' });
      await dispatch.tap(someone, jobId);
      const screens = [...AGENT_PAGES, `jobs/${jobId}`, `offers/${offered}`].map((path) => `/mobile/${path}`);
      const looks = schemes.map((colorScheme) => ({ viewport: PHONE, colorScheme }));
      expect(await faultsOf(visitor, screens, looks, { loading: LOADING[lang] })).toEqual([]);
    });
    expect(visitor.complaints).toEqual([]);
  });
});
