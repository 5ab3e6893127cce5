// Draws the PNG icons of the installed app from strip-mark.svg: node web/icons/draw-icons.mjs [CHROMIUM]
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const mark = await readFile(new URL('./strip-mark.svg', import.meta.url), 'utf8');
const out = new URL('../public/icons/', import.meta.url);
/** A maskable icon is cut to any shape by the phone, so its ground has no corners and the mark is smaller. */
const maskable = mark.replace('rx="112"', '').replaceAll('<g ', '<g transform="translate(51 51) scale(.8)" ');
const maskableMark = maskable.replace('<circle cx="386"', '<circle transform="translate(51 51) scale(.8)" cx="386"');

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium' });
const page = await browser.newPage();
const draw = async (name, svg, size) => {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(new URL(name, out), await page.screenshot({ omitBackground: true }));
};
await draw('muster-180.png', maskableMark, 180);
for (const size of [192, 512]) {
  await draw(`muster-${size}.png`, mark, size);
  await draw(`muster-maskable-${size}.png`, maskableMark, size);
}
await writeFile(new URL('muster.svg', out), mark);
await browser.close();
