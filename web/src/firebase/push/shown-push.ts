import { isRecord } from '../is-record.ts';
import { WITHIN_THE_APP } from '../within-the-app.ts';

/** A notice as it arrives in the service worker. Plain, because nothing in the worker may load zod. */
export interface PushNotice {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly kind: string;
  readonly urgency: string;
  readonly lang: string;
  /** Of the person it is for. */
  readonly to: string;
  /** What the offer screen can show without a network. */
  readonly data: Readonly<Record<string, string>>;
}

/** Kept on the device from the moment it was shown until it is answered, closed or signed out of. */
export interface ShownPush extends PushNotice {
  readonly shownAt: Date;
}

/** Reads what a push carries, bare or wrapped by the push service; undefined when it is no notice. */
export function toPushNotice(raw: unknown): PushNotice | undefined {
  const fields = isRecord(raw) && isRecord(raw['data']) && raw['tag'] === undefined ? raw['data'] : raw;
  if (!isRecord(fields)) return undefined;
  const tag = textOf(fields['tag']);
  const link = textOf(fields['link']);
  if (tag === '' || !WITHIN_THE_APP.test(link)) return undefined;
  return {
    tag,
    link,
    title: textOf(fields['title']),
    text: textOf(fields['text']),
    kind: textOf(fields['kind']),
    urgency: textOf(fields['urgency']),
    lang: textOf(fields['lang']),
    to: textOf(fields['to']),
    data: textsOf(fields['data']),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A push service carries texts only, so the inner fields may arrive as JSON. */
function textsOf(value: unknown): Readonly<Record<string, string>> {
  const inner: unknown = typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value;
  if (!isRecord(inner)) return {};
  return Object.fromEntries(Object.entries(inner).map(([name, text]) => [name, textOf(text)]));
}
