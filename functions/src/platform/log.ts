import { error as writeError } from 'firebase-functions/logger';

/** Its message names places and kinds, never people, so it may be logged. */
export class LoggableError extends Error {
  override readonly name = 'LoggableError';
}

/** All that may be logged. A field that is not here does not leave the process. */
const ALLOWED = ['id', 'callable', 'purpose', 'path', 'kind', 'code', 'detail', 'stack'] as const;

export type LogFields = Readonly<Partial<Record<(typeof ALLOWED)[number], string | number>>>;

function allowed(fields: LogFields): LogFields {
  return Object.fromEntries(ALLOWED.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])));
}

/** What may be told of an error: a foreign message can quote what somebody typed, so it stays out. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    kind: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(error instanceof LoggableError ? { detail: error.message } : {}),
    stack: frames.slice(0, 12).join('\n'),
  };
}

export function logError(event: string, fields: LogFields): void {
  writeError(event, allowed(fields));
}
