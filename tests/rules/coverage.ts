import * as z from 'zod';

interface Expression {
  readonly sourcePosition?: { readonly line?: number | undefined; readonly column?: number | undefined } | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly children?: readonly Expression[] | undefined;
}

const Expression: z.ZodType<Expression> = z.object({
  sourcePosition: z.object({ line: z.int().optional(), column: z.int().optional() }).optional(),
  values: z.array(z.unknown()).optional(),
  get children() {
    return z.array(Expression).optional();
  },
});

const Coverage = z.object({ report: z.array(Expression) });

/** Where an expression starts that no request reached, `line:column`. */
export function neverEvaluated(coverage: unknown): readonly string[] {
  const missed = Coverage.parse(coverage).report.flatMap(missedIn);
  return [...new Set(missed)];
}

function missedIn(expression: Expression): string[] {
  const { sourcePosition: at, values = [], children = [] } = expression;
  if (values.length === 0) return [`${at?.line}:${at?.column}`];
  return children.flatMap(missedIn);
}
