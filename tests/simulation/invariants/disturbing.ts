import { paths } from '@muster/domain/paths';
import type { Prefs } from '@muster/domain/people/prefs';
import type { Database } from '../database.ts';
import type { Pushed } from '../pushed.ts';
import type { View } from '../view.ts';

/** A batch that has begun is finished: so long ago it may have been decided to send it. */
const DECIDED_MS = 30_000;
/** Whoever asks for a test alarm wants to hear it, and what closes an offer makes no sound. */
const NO_MATTER: readonly string[] = ['test.alarm', 'offer.closed'];
const HAS_ARABIC = /\p{Script=Arabic}/u;
const AGENT = /Agent\d+/g;

/** In winter the clocks of London show UTC. */
function isQuiet({ quietFrom = 0, quietTo = 0 }: Prefs, at: Date): boolean {
  const minute = at.getUTCHours() * 60 + at.getUTCMinutes();
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? minute >= quietFrom && minute < quietTo : minute >= quietFrom || minute < quietTo;
}

/** 30. What can wait does not ring in quiet hours. */
export function quietIsKept({ to, kind, tag, urgency }: Pushed['message'], { view }: Database, now: Date): string[] {
  const prefs = view.people.get(to)?.prefs;
  if (!prefs || urgency === 'urgent' || NO_MATTER.includes(kind)) return [];
  const before = new Date(now.getTime() - DECIDED_MS);
  return isQuiet(prefs, now) && isQuiet(prefs, before) ? [`${kind} of ${tag} rings in the quiet hours of ${to}`] : [];
}

interface Signs {
  readonly shown?: Date | undefined;
  readonly opened?: Date | undefined;
}

function signsOf({ to, kind, tag, data }: Pushed['message'], { notices, deliveries }: View): Signs {
  if (kind !== 'offer') {
    const { shownAt, openedAt } = notices.get(paths.notice(to, tag))?.delivery ?? {};
    return { shown: shownAt, opened: openedAt };
  }
  const { sh, op } = deliveries.get(paths.delivery(tag, data['page'] ?? ''))?.rows[to] ?? {};
  return { shown: sh, opened: op };
}

/** 31. Other devices ring for who gave no sign, and a reminder is for who saw it and did not open it. */
export function ladderIsForTheSilent(message: Pushed['message'], { view }: Database, now: Date): string[] {
  const rung = message.data['rung'];
  if (rung === undefined) return [];
  const { shown, opened } = signsOf(message, view);
  const wasThen = (sign: Date | undefined) => sign !== undefined && sign.getTime() < now.getTime() - DECIDED_MS;
  const isSilent = rung === 'others' ? !wasThen(shown) && !wasThen(opened) : shown !== undefined && !wasThen(opened);
  return isSilent ? [] : [`${message.tag} rings once more (${rung}) for ${message.to}, who gave a sign`];
}

/** 34. Everybody is written to in the own language. */
export function ownLanguageIsSpoken({ to, lang, tag, title, text }: Pushed['message'], { view }: Database): string[] {
  const own = view.people.get(to)?.lang;
  const isSo = lang === own && HAS_ARABIC.test(`${title} ${text}`) === (own === 'ar');
  return isSo ? [] : [`${tag} speaks ${lang} to ${to}, who speaks ${own}: ${title}`];
}

/** 34. What is pushed to somebody in the field names no other one. */
export function pushesNameNobodyElse({ to, tag, title, text, data }: Pushed['message'], { view }: Database): string[] {
  const person = view.people.get(to);
  if (person?.role !== 'agent') return [];
  const named = `${title} ${text} ${JSON.stringify(data)}`.match(AGENT) ?? [];
  return named.filter((name) => name !== person.first).map((name) => `${tag} names ${name} to ${to}`);
}
