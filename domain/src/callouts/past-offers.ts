import * as z from 'zod';
import { epochMinutes } from '../availability/clash.ts';
import type { Job } from '../jobs/job.ts';
import { URGENCIES, type Urgency } from '../messages/messages.ts';
import { MINUTES_PER_DAY, minuteOfDay } from '../time/local-day.ts';
import type { Pages } from './pages.ts';
import type { RosterRecord } from './roster.ts';
import type { Response, WavePage } from './wave.ts';

const COUNTED_DAYS = 90;
const NIGHT = { from: 22 * 60, to: 6 * 60 };
const MOST_OPEN = 8;

/** What a person made of one offer: yes, something else, nothing in time, or not over yet. */
interface PastOffer {
  readonly uid: string;
  readonly urgency: Urgency;
  readonly isNight: boolean;
  readonly sentAt: Date;
  readonly replyBy: Date;
  readonly became: 'accepted' | 'declined' | 'expired' | 'open' | 'closed';
  /** Until the answer. */
  readonly sec?: number | undefined;
}

export interface JobAnswers {
  readonly job: Job;
  readonly pages: Pages;
  readonly responses: ReadonlyMap<string, Response>;
}

const Counted = z.object({ accepted: z.int(), offered: z.int() });

/** What offers of one urgency came to in the whole organisation. */
export const OrgRate = z.object({ day: Counted, night: Counted, medianSec: z.number().optional() });
export const OrgRates = z.partialRecord(z.enum(URGENCIES), OrgRate);
export type OrgRates = z.infer<typeof OrgRates>;

/** Every offer of a job that counts: pages to the standby list ask people who said yes before. */
export function offersOf({ job, pages, responses }: JobAnswers, now: Date): PastOffer[] {
  const since = now.getTime() - COUNTED_DAYS * MINUTES_PER_DAY * 60_000;
  const sent = [...pages.values()].filter(({ standby, sentAt }) => !standby && sentAt.getTime() >= since);
  const last = new Map(sent.toSorted((a, b) => a.n - b.n).flatMap((page) => page.audience.map((uid) => [uid, page])));
  return sent.flatMap((page) =>
    page.audience.map((uid) => {
      const { sentAt, replyBy } = page;
      const answer = last.get(uid) === page ? answerOf(uid, job, responses.get(uid)) : undefined;
      return {
        ...{ uid, urgency: job.urgency, isNight: isNight(sentAt, job.tz), sentAt, replyBy },
        became: answer?.became ?? silence(page, now),
        sec: answer && Math.max(0, Math.round((answer.at.getTime() - sentAt.getTime()) / 1000)),
      };
    }),
  );
}

/** Whoever was in the crew or on standby had said yes, whatever came later. */
function answerOf(uid: string, { crew, standby }: Job, response: Response | undefined) {
  const member = crew[uid] ?? standby.find((entry) => entry.uid === uid);
  if (member) return { became: 'accepted' as const, at: member.at };
  if (!response) return undefined;
  return { became: response.answer === 'declined' ? ('declined' as const) : ('accepted' as const), at: response.at };
}

function silence({ why, state, replyBy }: WavePage, now: Date): PastOffer['became'] {
  if (why === 'expired' || (state === 'open' && replyBy <= now)) return 'expired';
  return state === 'open' ? 'open' : 'closed';
}

function isNight(at: Date, tz: string): boolean {
  const minute = minuteOfDay(at, tz);
  return minute >= NIGHT.from || minute < NIGHT.to;
}

/** Adds up offers, of any number of jobs in any order. */
export class OfferCount {
  readonly #people = new Map<string, RosterRecord>();
  readonly #org = new Map<Urgency, { day: [number, number]; night: [number, number]; secs: number[] }>();

  add(offers: readonly PastOffer[]): void {
    for (const offer of offers) {
      this.#countPerson(offer);
      if (offer.became !== 'open' && offer.became !== 'closed') this.#countOrg(offer);
    }
  }

  recordOf(uid: string): RosterRecord {
    return this.#people.get(uid) ?? {};
  }

  rates(): OrgRates {
    return Object.fromEntries(
      [...this.#org].map(([urgency, { day, night, secs }]) => {
        const medianSec = secs.toSorted((a, b) => a - b)[Math.floor((secs.length - 1) / 2)];
        const counts = { day: counted(day), night: counted(night) };
        return [urgency, { ...counts, ...(medianSec !== undefined && { medianSec }) }];
      }),
    );
  }

  #countPerson({ uid, urgency, became, sentAt, replyBy }: PastOffer): void {
    const { p = {}, lo = 0, of = [] } = this.recordOf(uid);
    const [accepted, offered] = p[urgency] ?? [0, 0];
    const counts = became !== 'open' && became !== 'closed';
    const rates = counts ? { ...p, [urgency]: [accepted + Number(became === 'accepted'), offered + 1] } : p;
    const open = became === 'open' ? [...of, epochMinutes(replyBy)].toSorted((a, b) => a - b).slice(-MOST_OPEN) : of;
    this.#people.set(uid, {
      ...(Object.keys(rates).length > 0 && { p: rates }),
      lo: Math.max(lo, epochMinutes(sentAt)),
      ...(open.length > 0 && { of: open }),
    });
  }

  #countOrg({ urgency, isNight: night, became, sec }: PastOffer): void {
    const known = this.#org.get(urgency) ?? { day: [0, 0], night: [0, 0], secs: [] };
    const counts = night ? known.night : known.day;
    counts[0] += Number(became === 'accepted');
    counts[1] += 1;
    if (sec !== undefined) known.secs.push(sec);
    this.#org.set(urgency, known);
  }
}

function counted([accepted, offered]: readonly [number, number]): z.infer<typeof Counted> {
  return { accepted, offered };
}
