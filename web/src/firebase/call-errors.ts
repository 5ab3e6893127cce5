import type { RefusalArgs } from '@muster/domain/decision';
import { REFUSALS, type Refusal } from '@muster/domain/refusal';
import * as z from 'zod';

/** The server understood and said no, with one word. */
export class Refused extends Error {
  readonly reason: Refusal;
  readonly args: RefusalArgs;
  constructor(reason: Refusal, args: RefusalArgs = {}) {
    super(`refused: ${reason}`);
    this.name = 'Refused';
    this.reason = reason;
    this.args = args;
  }
}

/** The server could not read what was sent; each wrong field is named. */
export class BadInput extends Error {
  readonly fields: readonly { readonly field: string; readonly message: string }[];
  constructor(fields: BadInput['fields']) {
    super('bad input');
    this.name = 'BadInput';
    this.fields = fields;
  }
}

/** No answer came. It may or may not have been carried out: repeat with the same key. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'NoAnswer';
  }
}

/** Nobody is signed in any more, or the session was ended. */
export class NotSignedIn extends Error {
  constructor() {
    super('not signed in');
    this.name = 'NotSignedIn';
  }
}

const RefusedDetails = z.object({
  reason: z.enum(REFUSALS),
  args: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
const BadInputDetails = z.object({ fields: z.array(z.object({ field: z.string(), message: z.string() })) });
const Failure = z.object({ code: z.string(), message: z.string(), details: z.unknown() });

/** The SDK reports an unreachable server as an `internal` error without any text of its own. */
const UNREACHABLE_MESSAGE = 'internal';
const TO_REPEAT = ['functions/unavailable', 'functions/deadline-exceeded', 'functions/aborted', 'functions/cancelled'];

export function toCallError(error: unknown): unknown {
  const failure = Failure.safeParse(error);
  if (!failure.success) return error;
  const { code, message, details } = failure.data;
  const refused = RefusedDetails.safeParse(details);
  if (refused.success) return new Refused(refused.data.reason, refused.data.args);
  const badInput = BadInputDetails.safeParse(details);
  if (badInput.success) return new BadInput(badInput.data.fields);
  if (code === 'functions/unauthenticated') return new NotSignedIn();
  if (TO_REPEAT.includes(code) || !navigator.onLine) return new NoAnswer(error);
  return code === 'functions/internal' && message === UNREACHABLE_MESSAGE ? new NoAnswer(error) : error;
}
