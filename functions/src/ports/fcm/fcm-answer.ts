import * as z from 'zod';

/** What one attempt came to. */
export type Verdict =
  | { readonly kind: 'sent' }
  /** Nobody is behind the token any more. Nothing else ever retires a target. */
  | { readonly kind: 'dead' }
  /** The message or the target is refused; trying again would change nothing. */
  | { readonly kind: 'failed'; readonly code: string }
  /** Not now. `afterMs` is what the service asked for, and is kept to. */
  | { readonly kind: 'again'; readonly code: string; readonly afterMs?: number };

export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter?: string | undefined;
  readonly body: string;
}

const FCM_ERROR = 'type.googleapis.com/google.firebase.fcm.v1.FcmError';
/** Asked for when a refusal of this kind names no time. */
const QUOTA_WAIT_MS = 60_000;
const CREDENTIAL_WAIT_MS = 60_000;

const Detail = z.object({ '@type': z.string(), errorCode: z.string().optional() });
const Failure = z.object({
  error: z.object({ status: z.string().optional(), details: z.array(z.unknown()).optional() }),
});

export function readAnswer(answer: HttpAnswer, now: number): Verdict {
  const { status } = answer;
  if (status === 200) return { kind: 'sent' };
  const { code, isOfFcm } = codeOf(answer);
  if (status === 404 && isOfFcm && (code === 'UNREGISTERED' || code === 'UNREGISTERED_FID')) return { kind: 'dead' };
  const asked = readRetryAfter(answer.retryAfter, now);
  if (status === 429) return { kind: 'again', code, afterMs: asked ?? QUOTA_WAIT_MS };
  // Our own credential: a mistake of the operator, not of the message.
  if (status === 401) return { kind: 'again', code, afterMs: asked ?? CREDENTIAL_WAIT_MS };
  if (status >= 500) return { kind: 'again', code, ...(asked !== undefined && { afterMs: asked }) };
  return { kind: 'failed', code };
}

/** The service's own word, and whether it speaks of this message: a 404 of a proxy or of a wrong project does not. */
function codeOf({ status, body }: HttpAnswer): { code: string; isOfFcm: boolean } {
  const failure = Failure.safeParse(jsonOf(body));
  if (!failure.success) return { code: `HTTP_${status}`, isOfFcm: false };
  const { details = [], status: word } = failure.data.error;
  const ofFcm = details.flatMap((detail) => {
    const read = Detail.safeParse(detail);
    return read.success && read.data['@type'] === FCM_ERROR ? (read.data.errorCode ?? []) : [];
  })[0];
  return { code: ofFcm ?? word ?? `HTTP_${status}`, isOfFcm: ofFcm !== undefined };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Seconds or a date, in milliseconds from now. */
function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined || value === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
