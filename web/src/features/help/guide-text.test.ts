import { describe, expect, it } from 'vitest';
import { GUIDES, guidesFor, helpFor } from './guide-names.ts';
import { findSections, sectionsOf } from './guide-search.ts';
import { piecesOf, readGuide } from './guide-text.ts';

const files = import.meta.glob<string>('../../../../docs/guides/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
const texts = new Map(Object.entries(files).map(([path, text]) => [nameOf(path), text]));
const written = (name: string) => readGuide(texts.get(name) ?? '');

describe('a guide', () => {
  it('is read into headings, paragraphs and lists', () => {
    expect(readGuide('# Words\n\nAn **offer**\nis asked.\n\n## On duty\n\n- one\n- two\n\n1. first')).toEqual({
      title: 'Words',
      blocks: [
        { is: 'paragraph', text: 'An **offer** is asked.' },
        { is: 'heading', level: 2, text: 'On duty', id: 'on-duty' },
        { is: 'list', ordered: false, items: ['one', 'two'] },
        { is: 'list', ordered: true, items: ['first'] },
      ],
    });
  });

  it('knows strong, emphasis, code and links', () => {
    expect(piecesOf('**a** _b_ `c` [d](/e).')).toEqual([
      { is: 'strong', text: 'a' },
      { is: 'text', text: ' ' },
      { is: 'em', text: 'b' },
      { is: 'text', text: ' ' },
      { is: 'code', text: 'c' },
      { is: 'text', text: ' ' },
      { is: 'link', text: 'd', to: '/e' },
      { is: 'text', text: '.' },
    ]);
  });
});

describe('the guides', () => {
  it('are those in the folder, each with a title, a text and links that lead somewhere', () => {
    expect([...texts.keys()].toSorted()).toEqual(GUIDES.toSorted());
    for (const name of GUIDES) {
      const { title, blocks } = written(name);
      expect(title).not.toBe('');
      expect(blocks.length).toBeGreaterThan(3);
      const lines = blocks.flatMap((block) => (block.is === 'list' ? block.items : [block.text]));
      const links = lines.flatMap(piecesOf).flatMap((piece) => (piece.is === 'link' ? [piece.to] : []));
      const known = GUIDES.map((guide) => `/help/${guide}`);
      expect(links.filter((to) => !known.includes(to))).toEqual([]);
    }
  });

  it('begin with the reader’s own, and have a section for each screen', () => {
    expect(guidesFor('agent')[0]).toBe('agent');
    expect(guidesFor(undefined)).toEqual(GUIDES);
    const screens = [
      '/',
      '/jobs',
      '/jobs/new',
      '/jobs/J-1',
      '/agents/x',
      '/admin/users',
      '/admin/sandbox',
      '/coverage',
      '/admin/schedules',
    ];
    const phone = ['/mobile', '/mobile/offers/J-1', '/mobile/jobs', '/mobile/planner', '/mobile/inbox'];
    for (const path of [...screens, ...phone]) {
      const { guide, section = '' } = helpFor(path);
      expect(sectionsOf(guide, written(guide)).map(({ id }) => id)).toContain(section);
    }
  });

  it('are searched by every word, headings first, without accents', () => {
    const sections = GUIDES.flatMap((name) => sectionsOf(name, written(name)));
    expect(findSections(sections, 'waive rest')[0]?.id).toBe('rest-time');
    expect(findSections(sections, 'CAFÉ')).toEqual(findSections(sections, 'cafe'));
    expect(findSections(sections, 'No alerts')[0]?.id).toBe('no-alerts-come');
    expect(findSections(sections, 'pyjamas')).toEqual([]);
    expect(findSections(sections, '  ')).toEqual([]);
  });
});
