import type { GuideName } from './guide-names.ts';
import { plainText, type Guide } from './guide-text.ts';

/** A part of a guide under one heading. */
export interface GuideSection {
  readonly guide: GuideName;
  readonly guideTitle: string;
  /** Empty for what stands before the first heading. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export function sectionsOf(name: GuideName, { title, blocks }: Guide): readonly GuideSection[] {
  const sections: GuideSection[] = [{ guide: name, guideTitle: title, id: '', title, text: '' }];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.is === 'heading')
      sections.push({ guide: name, guideTitle: title, id: block.id, title: block.text, text: '' });
    else if (last) sections[sections.length - 1] = { ...last, text: `${last.text} ${plainText(block)}`.trim() };
  }
  return sections;
}

/** Sections with every word; those that name one in their heading first. */
export function findSections(sections: readonly GuideSection[], words: string): readonly GuideSection[] {
  const wanted = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const found = sections.filter(({ title, text }) => wanted.every((word) => folded(`${title} ${text}`).includes(word)));
  const inTitle = ({ title }: GuideSection) => wanted.filter((word) => folded(title).includes(word)).length;
  return found.toSorted((a, b) => inTitle(b) - inTitle(a));
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
