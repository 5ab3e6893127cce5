import type { OutgoingPush } from '@muster/domain/messages/messages';

/** What a data message may weigh. */
const MOST_BYTES = 4096;
const CUT = '…';

/**
 * The message as the service takes it: data only, since a notification of theirs beside ours would show twice.
 * A text too long is cut and says so; undefined when even that does not fit.
 */
export function fcmBody(push: OutgoingPush, token: string, ttlSec: number): string | undefined {
  const data = fitted(push);
  if (!data) return undefined;
  const ttl = Math.max(0, Math.floor(ttlSec));
  return JSON.stringify({
    message: {
      token,
      data,
      android: { priority: isPressing(push) ? 'HIGH' : 'NORMAL', ttl: `${ttl}s` },
      webpush: { headers: { TTL: String(ttl), Urgency: isPressing(push) ? 'high' : 'normal' } },
      fcm_options: { analytics_label: push.kind },
    },
  });
}

/** Whoever is asked must know now; what closes an offer, and work for some other day, can wait for the radio. */
function isPressing({ kind, urgency }: OutgoingPush): boolean {
  return kind !== 'offer.closed' && urgency !== 'low';
}

type Data = Readonly<Record<string, string>>;

/** All values are text on this wire; the worker reads the inner fields back. */
function dataOf({ to, kind, tag, title, text, lang, link, urgency, data }: OutgoingPush): Data {
  return { to, kind, tag, title, text, lang, link, urgency, data: JSON.stringify(data) };
}

function fitted(push: OutgoingPush): Data | undefined {
  const whole = dataOf(push);
  const over = weight(whole) - MOST_BYTES;
  if (over <= 0) return whole;
  const cut = dataOf({ ...push, text: shortened(push.text, over) });
  return weight(cut) <= MOST_BYTES ? cut : undefined;
}

function weight(data: Data): number {
  return Object.entries(data).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
}

/** So many bytes lighter, at a whole character. */
function shortened(text: string, bytes: number): string {
  const wanted = Buffer.byteLength(text) - bytes - Buffer.byteLength(CUT);
  let kept = '';
  let size = 0;
  for (const sign of text) {
    size += Buffer.byteLength(sign);
    if (size > wanted) break;
    kept += sign;
  }
  return `${kept.trimEnd()}${CUT}`;
}
