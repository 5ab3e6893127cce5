import type * as z from 'zod';
import { LoggableError } from './log.ts';
import type { Read } from './store.ts';

/** Names the document and its fields, never their values. */
function describe(path: string, error: z.ZodError): string {
  const fields = error.issues.map((issue) => `${issue.path.map(String).join('.') || '(all)'}: ${issue.code}`);
  return `${path} is not as its schema says (${fields.join('; ')})`;
}

/** The data of a document, or undefined when there is none. Throws naming the path and the field. */
export function parseData<S extends z.ZodType>(schema: S, path: string, data: unknown): z.output<S> | undefined {
  if (data === undefined) return undefined;
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new LoggableError(describe(path, parsed.error));
  return parsed.data;
}

export function parseRead<S extends z.ZodType>(schema: S, read: Read<unknown>): Read<z.output<S>> {
  return { path: read.path, data: parseData(schema, read.path, read.data), version: read.version };
}
