import { LANGUAGES } from '@muster/domain/languages';
import { describe, expect, it } from 'vitest';
import { GUIDES } from './guide-names.ts';
import { piecesOf, readGuide } from './guide-text.ts';

const FOLDER = '../../../../docs/guides';
const files = import.meta.glob<string>('../../../../docs/guides/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const blocksOf = (name: string) => readGuide(files[`${FOLDER}/${name}.md`] ?? '').blocks;
const partsOf = (name: string) => blocksOf(name).flatMap((block) => (block.is === 'heading' ? [block.id] : []));
const kindsOf = (name: string) => blocksOf(name).map(({ is }) => is);
const linksOf = (name: string) => {
  const lines = blocksOf(name).flatMap((block) => (block.is === 'list' ? block.items : [block.text]));
  return lines.flatMap(piecesOf).flatMap((piece) => (piece.is === 'link' ? [piece.to] : []));
};

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the guides in %s', (language) => {
  it.each(GUIDES)('have all of the English %s, under the same addresses', (name) => {
    const todo = `Translate what changed into docs/guides/${language}/${name}.md; a heading ends in {#address-of-the-English-one}.`;
    expect(partsOf(`${language}/${name}`), todo).toEqual(partsOf(name));
    expect(kindsOf(`${language}/${name}`), todo).toEqual(kindsOf(name));
    expect(linksOf(`${language}/${name}`), todo).toEqual(linksOf(name));
  });
});
