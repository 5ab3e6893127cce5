import { expect, it } from 'vitest';
import { installPlace } from './install-place.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 Version/17.2 Safari/604.1';

it.each([
  ['a newer iPhone', IPHONE, 5, 'ios'],
  ['an iPhone before alerts', IPHONE.replace('17_2', '16_3'), 5, 'ios-old'],
  ['the first iPhone with alerts', IPHONE.replace('17_2', '16_4'), 5, 'ios'],
  ['a browser inside another app', `${IPHONE} Instagram 300.0`, 5, 'in-app'],
  ['an iPad that calls itself a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15', 5, 'ios'],
  ['a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/130', 0, 'desktop'],
  ['an Android phone', 'Mozilla/5.0 (Linux; Android 15; Pixel 8) Chrome/130 Mobile', 5, 'android'],
  ['an Android view inside an app', 'Mozilla/5.0 (Linux; Android 15; Pixel 8; wv) Chrome/130 Mobile', 5, 'in-app'],
  ['a desktop', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/130', 0, 'desktop'],
] as const)('knows %s', (_, userAgent, touchPoints, place) => {
  expect(installPlace({ userAgent, touchPoints })).toBe(place);
});
