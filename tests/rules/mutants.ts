import { allowsOf, matchAround, operandsOf, returnsOf, withoutComments } from './rule-text.ts';
import type { Span } from './rule-text.ts';

/** The rules with one thing wrong. */
export interface Mutant {
  /** What was done to which text, in which match. */
  readonly name: string;
  /** Path of the match it stands in; empty for a shared function. */
  readonly match: string;
  readonly rules: string;
}

interface Change {
  readonly what: string;
  readonly of: string;
  readonly span: Span;
  readonly to: string;
}

/** Each allow opened and widened, each operand dropped, each condition negated, each limit and list moved. */
export function mutantsOf(rules: string): readonly Mutant[] {
  const plain = withoutComments(rules);
  const conditions = [...allowsOf(plain).flatMap(({ condition }) => condition ?? []), ...returnsOf(plain)];
  const changes = [
    ...allowsOf(plain).flatMap((allow) => changesOfAllow(plain, allow)),
    ...conditions.flatMap((condition) => changesOfCondition(plain, condition)),
  ];
  return changes.map(({ what, of, span, to }) => ({
    name: `${matchAround(plain, span.from)}: ${what} ${of.replaceAll(/\s+/g, ' ')}`,
    match: matchAround(plain, span.from),
    rules: rules.slice(0, span.from) + to + rules.slice(span.to),
  }));
}

function changesOfAllow(rules: string, { span, condition }: { span: Span; condition?: Span }): Change[] {
  const of = rules.slice(span.from, span.to);
  const widened = { what: 'widen', of, span, to: of.replace(/^allow\s+[\w,\s]+?(?=\s*[:;])/, 'allow read, write') };
  if (condition === undefined) return [widened, { what: 'close', of, span, to: of.replace(';', ': if false;') }];
  return [
    widened,
    { what: 'close', of, span: condition, to: 'false' },
    { what: 'open', of, span: condition, to: 'true' },
  ];
}

function changesOfCondition(rules: string, span: Span): Change[] {
  for (const operator of ['||', '&&'] as const) {
    const operands = operandsOf(rules, span, operator);
    if (operands.length > 1) {
      const dropped = operands.map((operand) => dropOperand(rules, operands, operand, operator));
      return [...dropped, ...operands.flatMap((operand) => changesOfCondition(rules, operand))];
    }
  }
  return changesOfLeaf(rules, span);
}

function dropOperand(rules: string, operands: readonly Span[], dropped: Span, operator: string): Change {
  const kept = operands.filter((operand) => operand !== dropped).map(({ from, to }) => rules.slice(from, to));
  const whole = { from: operands[0]?.from ?? dropped.from, to: operands.at(-1)?.to ?? dropped.to };
  return { what: 'drop', of: rules.slice(dropped.from, dropped.to), span: whole, to: kept.join(` ${operator} `) };
}

function changesOfLeaf(rules: string, span: Span): Change[] {
  const text = rules.slice(span.from, span.to);
  return [
    { what: 'negate', of: text, span, to: `!(${text})` },
    ...movedLimits(text, span),
    ...shorterLists(text, span),
  ];
}

const MOVED: Readonly<Record<string, string>> = { '<=': '<', '>=': '>', '<': '<=', '>': '>=' };

function movedLimits(text: string, span: Span): Change[] {
  return [...text.matchAll(/ (<=|>=|<|>) /g)].map((match) => ({
    what: 'move the limit of',
    of: text,
    span,
    to: text.slice(0, match.index) + ` ${MOVED[match[1] ?? '']} ` + text.slice(match.index + match[0].length),
  }));
}

function shorterLists(text: string, span: Span): Change[] {
  return [...text.matchAll(/\['[^\]]*\]/g)].flatMap((match) => {
    const entries = match[0].slice(1, -1).split(/,\s*/);
    return entries.map((entry) => ({
      what: `take ${entry} from`,
      of: text,
      span,
      to: text.replace(match[0], `[${entries.filter((other) => other !== entry).join(', ')}]`),
    }));
  });
}
