import { localeOf } from '@muster/domain/languages';
import i18next from 'i18next';
import { listed } from './listed.ts';

/** Times as people read them, in the zone they belong to. Cached, because building a format is slow. */
const formats = new Map<string, Intl.DateTimeFormat>();
const ZONE_KEPT_MS = 60_000;
let zone = { name: '', until: 0 };

export function timeText(at: Date, tz: string): string {
  return format(at, tz, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** `12:55:03`, where seconds matter. */
export function clockText(at: Date, tz: string): string {
  return format(at, tz, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
}

/** `Fri 20 Nov` */
export function dayText(at: Date, tz: string): string {
  return format(at, tz, { weekday: 'short', day: 'numeric', month: 'short' }).replace(/[,،]/, '');
}

/** `Fri 20`, where the month is said nearby. */
export function shortDayText(at: Date, tz: string): string {
  return format(at, tz, { weekday: 'short', day: 'numeric' }).replace(/[,،]/, '');
}

/** `Fri 20 Nov, 18:00 to 23:00`; the second day is named when it is another one. */
export function windowText(start: Date, end: Date, tz: string): string {
  const first = dayText(start, tz);
  const last = dayText(end, tz);
  const until = last === first ? timeText(end, tz) : dayAndTimeText(end, tz);
  return i18next.t('when.span', { from: dayAndTimeText(start, tz), to: until });
}

export function dayAndTimeText(at: Date, tz: string): string {
  return listed([dayText(at, tz), timeText(at, tz)]);
}

/** Looked up once a minute: it is slow, and people seldom travel that fast. */
export function deviceZone(): string {
  if (Date.now() >= zone.until)
    zone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, until: Date.now() + ZONE_KEPT_MS };
  return zone.name;
}

/** `London` of `Europe/London`. */
export function zoneName(tz: string): string {
  return tz.slice(tz.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function format(at: Date, tz: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${document.documentElement.lang} ${tz} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(dateLocale(), { ...options, timeZone: tz });
  formats.set(key, known);
  return known.format(at);
}

/** Of the language that the app speaks now. */
export function dateLocale(): string {
  return localeOf(document.documentElement.lang);
}
