import type { Page } from 'playwright-core';
import * as z from 'zod';

/** Inside the page: when something was clicked, and when its main part first showed a text, by the same clock. */
const IN_THE_PAGE = `
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('click', () => { globalThis.clickedAt = now(); }, { capture: true });
  globalThis.whenShown = (text) => new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('main')?.innerText.includes(text)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(now()));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
`;

export async function giveStopwatch(page: Page): Promise<void> {
  await page.addInitScript(IN_THE_PAGE);
}

/** Milliseconds from the click on one screen to the text on the other. */
export async function clickToShown(from: Page, click: () => Promise<void>, to: Page, text: string): Promise<number> {
  const shown = to.evaluate(`whenShown(${JSON.stringify(text)})`);
  await click();
  const shownAt = z.number().parse(await shown);
  return shownAt - z.number().parse(await from.evaluate('clickedAt'));
}
