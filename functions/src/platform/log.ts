import { error as writeError, info as writeInfo } from 'firebase-functions/logger';

/** Its message names places and kinds, never people, so it may be logged. */
export class LoggableError extends Error {
  override readonly name = 'LoggableError';
}

/** All that may be logged. A field that is not here does not leave the process. */
export interface LogFields {
  readonly id?: string;
  readonly callable?: string;
  readonly schedule?: string;
  readonly purpose?: string;
  readonly path?: string;
  readonly count?: number;
  readonly ms?: number;
  readonly kind?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly stack?: string;
}

const ALLOWED = new Set([
  'id',
  'callable',
  'schedule',
  'purpose',
  'path',
  'count',
  'ms',
  'kind',
  'code',
  'detail',
  'stack',
]);

function allowed(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => ALLOWED.has(name)));
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

export const log = {
  info: (event: string, fields: LogFields = {}) => writeInfo(event, allowed(fields)),
  error: (event: string, fields: LogFields = {}) => writeError(event, allowed(fields)),
};
