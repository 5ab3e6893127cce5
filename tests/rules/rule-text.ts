/** A stretch of the rules, from its first to behind its last character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Comments as blanks, so that every position stays where it is. */
export function withoutComments(rules: string): string {
  return rules.replaceAll(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
}

/** Every `allow`, from its first word to behind its semicolon; `condition` is missing when all may. */
export function allowsOf(rules: string): readonly { readonly span: Span; readonly condition?: Span }[] {
  return [...rules.matchAll(/allow\s+[\w,\s]+?(?::\s*if\s+([^;]*))?;/g)].map((match) => {
    const span = { from: match.index, to: match.index + match[0].length };
    const text = match[1];
    if (text === undefined) return { span };
    return { span, condition: trimmed(rules, { from: span.to - 1 - text.length, to: span.to - 1 }) };
  });
}

export function returnsOf(rules: string): readonly Span[] {
  return [...rules.matchAll(/return\s+([^;]*);/g)].map((match) => {
    const to = match.index + match[0].length - 1;
    return trimmed(rules, { from: to - (match[1] ?? '').length, to });
  });
}

/** The parts that `operator` joins on this level; one part when it does not stand here. */
export function operandsOf(rules: string, span: Span, operator: '&&' | '||'): readonly Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = span.from;
  for (let at = span.from; at < span.to; at += 1) {
    const sign = rules.charAt(at);
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth === 0 && rules.startsWith(operator, at)) {
      parts.push(trimmed(rules, { from, to: at }));
      from = at + operator.length;
    }
  }
  return [...parts, trimmed(rules, { from, to: span.to })];
}

/** The path of the innermost `match` around a position; empty inside the shared functions. */
export function matchAround(rules: string, at: number): string {
  const open: string[] = [];
  for (const { 0: sign, index } of rules.slice(0, at).matchAll(/(?<=\s)\{|\}(?=\s*\n)/g)) {
    if (sign === '{') open.push(pathBefore(rules, index));
    else if (lineBefore(rules, index).trim() === '') open.pop();
  }
  return open.findLast((path) => path !== '') ?? '';
}

function pathBefore(rules: string, brace: number): string {
  return /match\s+(\S+)\s+$/.exec(lineBefore(rules, brace))?.[1] ?? '';
}

function lineBefore(rules: string, at: number): string {
  return rules.slice(rules.lastIndexOf('\n', at - 1) + 1, at);
}

function trimmed(rules: string, { from, to }: Span): Span {
  const text = rules.slice(from, to);
  return { from: from + (text.length - text.trimStart().length), to: to - (text.length - text.trimEnd().length) };
}
