import i18next from 'i18next';
import { expect, it } from 'vitest';
import { texts as german } from '../i18n/de/common.ts';
import { texts as english } from '../i18n/en/common.ts';
import { lengthText, runningText } from './length-text.ts';

it('says lengths as people do, in their language', async () => {
  await i18next.init({
    lng: 'en',
    defaultNS: 'common',
    resources: { en: { common: english }, de: { common: german } },
  });
  expect([45, 60, 90, 125].map(lengthText)).toEqual(['45 min', '1 h', '1 h 30', '2 h 05']);
  expect([65, 7800].map(runningText)).toEqual(['1:05', '2 h 10']);
  await i18next.changeLanguage('de');
  expect(lengthText(90)).toBe('1 Std. 30');
});
