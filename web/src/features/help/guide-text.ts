export type Block =
  | { readonly is: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

export interface Guide {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Piece =
  | { readonly is: 'text' | 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly is: 'link'; readonly text: string; readonly to: string };

/** The few forms of Markdown that the guides use. The first heading is the title. */
export function readGuide(markdown: string): Guide {
  const blocks = markdown
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(blockOf);
  const [first, ...rest] = blocks;
  return first?.is === 'heading' ? { title: first.text, blocks: rest } : { title: '', blocks };
}

function blockOf(part: string): Block {
  const heading = /^(#+) (.+?)(?: \{#([\w-]+)\})?$/.exec(part);
  if (heading) {
    const [, signs = '', text = '', id = idOf(text)] = heading;
    return { is: 'heading', level: signs.length, text, id };
  }
  const lines = part.split('\n');
  if (lines.every((line) => line.startsWith('- '))) {
    return { is: 'list', ordered: false, items: lines.map((line) => line.slice(2)) };
  }
  if (lines.every((line) => /^\d+\. /.test(line))) {
    return { is: 'list', ordered: true, items: lines.map((line) => line.replace(/^\d+\. /, '')) };
  }
  return { is: 'paragraph', text: lines.join(' ') };
}

/** `Answer an offer` as `answer-an-offer`, the end of its address; a translation says `{#answer-an-offer}`. */
function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

const PIECES = /\*\*(.+?)\*\*|_(.+?)_|`(.+?)`|\[(.+?)\]\((.+?)\)/g;

export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECES)) {
    const [whole, strong, em, code, link, to] = match;
    if (match.index > from) pieces.push({ is: 'text', text: text.slice(from, match.index) });
    if (strong !== undefined) pieces.push({ is: 'strong', text: strong });
    else if (em !== undefined) pieces.push({ is: 'em', text: em });
    else if (code !== undefined) pieces.push({ is: 'code', text: code });
    else if (link !== undefined && to !== undefined) pieces.push({ is: 'link', text: link, to });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ is: 'text', text: text.slice(from) });
  return pieces;
}

/** What a block says, without its signs. */
export function plainText(block: Block): string {
  const texts = block.is === 'list' ? block.items : [block.text];
  return texts
    .map((text) =>
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    )
    .join(' ');
}
