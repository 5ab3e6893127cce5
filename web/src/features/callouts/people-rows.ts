import { reached, type Reached } from '@muster/domain/messages/delivery-row';
import type { Delivery, DeliveryRow } from '@muster/domain/callouts/delivery';
import type { Response, WavePage } from '@muster/domain/callouts/wave';
import type { CrewMember, Job } from '@muster/domain/jobs/job';
import type { Weights } from '@muster/domain/settings/weights';

/** What is known of one callout, each by the id of its document. */
export interface CalloutFacts {
  readonly job: Job;
  readonly pages: ReadonlyMap<string, WavePage>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
  readonly responses: ReadonlyMap<string, Response>;
  readonly nameOf: (uid: string) => string;
}

export type Answer =
  | { readonly is: 'confirmed' | 'onTheWay' | 'onSite' | 'done' | 'noShow'; readonly at: Date }
  | { readonly is: 'mustReconfirm'; readonly until: Date | undefined }
  | { readonly is: 'applied'; readonly at: Date }
  | { readonly is: 'standby'; readonly rank: number; readonly at: Date }
  | {
      readonly is: 'declined' | 'withdrawn' | 'released';
      readonly reason?: string;
      readonly note?: string;
      readonly at: Date;
    }
  | { readonly is: 'waiting'; readonly until: Date }
  | { readonly is: 'allTaken' | 'expired' | 'cancelled' };

/** One person of one job: how they were asked and what they said. */
export interface PersonRow {
  readonly uid: string;
  readonly name: string;
  readonly position: string;
  readonly wave?: number;
  readonly rank?: number;
  readonly way?: { readonly km: number; readonly minutes: number };
  readonly delivery?: Reached;
  /** As it was stored with the page that asked. */
  readonly asked?: { readonly row: DeliveryRow; readonly writtenAt: Date; readonly weights: Weights | undefined };
  readonly askedAt?: Date;
  readonly answer: Answer;
}

/** Everybody who was asked or holds a place, in the order in which they were asked. */
export function peopleRows(facts: CalloutFacts, now: Date): readonly PersonRow[] {
  const asked = newestPages(facts.pages);
  const uids = new Set([...asked.keys(), ...Object.keys(facts.job.crew), ...facts.responses.keys()]);
  return [...uids].map((uid) => personRow(uid, asked.get(uid), facts, now)).toSorted(inAskedOrder);
}

/** When the person said something; nothing while the offer is open or was let pass. */
export function answeredAt({ answer }: PersonRow): Date | undefined {
  return 'at' in answer ? answer.at : undefined;
}

/** The newest page counts: a person may have been asked again. */
function newestPages(pages: CalloutFacts['pages']): Map<string, string> {
  const newest = new Map<string, string>();
  const byTime = [...pages].toSorted(([, a], [, b]) => a.sentAt.getTime() - b.sentAt.getTime() || a.n - b.n);
  for (const [id, page] of byTime) for (const uid of page.audience) newest.set(uid, id);
  return newest;
}

function personRow(uid: string, pageId: string | undefined, facts: CalloutFacts, now: Date): PersonRow {
  const { job, pages, deliveries, responses, nameOf } = facts;
  const page = pageId === undefined ? undefined : pages.get(pageId);
  const written = pageId === undefined ? undefined : deliveries.get(pageId);
  const sent = written?.rows[uid];
  const member = job.crew[uid];
  const response = responses.get(uid);
  const positionId = member?.pos ?? job.standby.find((entry) => entry.uid === uid)?.pos ?? response?.pos;
  const answer = answerOf({ uid, member, response, page, job }, now);
  return {
    uid,
    name: member?.name ?? nameOf(uid),
    position: job.positions.find(({ id }) => id === positionId)?.label ?? '',
    ...(page && { wave: page.n, askedAt: page.sentAt }),
    ...(written &&
      sent && {
        asked: { row: sent, writtenAt: written.createdAt, weights: written.facts.weights },
        rank: sent.r,
        way: { km: sent.km, minutes: sent.min },
        delivery: reached(sent, 'at' in answer),
      }),
    answer,
  };
}

interface Known {
  readonly uid: string;
  readonly member: CrewMember | undefined;
  readonly response: Response | undefined;
  readonly page: WavePage | undefined;
  readonly job: Job;
}

const PHASES = {
  confirmed: 'confirmed',
  en_route: 'onTheWay',
  on_site: 'onSite',
  done: 'done',
  no_show: 'noShow',
} as const satisfies Record<Exclude<CrewMember['phase'], 'reconfirm_pending'>, string>;

/** The crew entry is the answer; where there is none, the list of standby, then the response. */
function answerOf({ uid, member, response, page, job }: Known, now: Date): Answer {
  if (member?.phase === 'reconfirm_pending') return { is: 'mustReconfirm', until: member.reconfirmBy };
  if (member) return { is: PHASES[member.phase], at: member.at };
  const standby = job.standby.find((entry) => entry.uid === uid);
  const isAskedAgain = page !== undefined && response !== undefined && page.sentAt > response.at;
  if (standby?.applied) return { is: 'applied', at: standby.at };
  if (standby && !(page?.standby === true && page.state === 'open')) {
    const rank = job.standby.filter(({ pos }) => pos === standby.pos).indexOf(standby) + 1;
    return { is: 'standby', rank, at: standby.at };
  }
  if (response && response.answer !== 'standby' && !isAskedAgain) {
    const { answer: is, reason, note, at } = response;
    return { is, at, ...(reason !== undefined && { reason }), ...(note !== undefined && { note }) };
  }
  return page ? unanswered(page, now) : { is: 'expired' };
}

function unanswered(page: WavePage, now: Date): Answer {
  if (page.state === 'open') return page.replyBy > now ? { is: 'waiting', until: page.replyBy } : { is: 'expired' };
  if (page.why === 'full') return { is: 'allTaken' };
  return { is: page.why === 'cancelled' ? 'cancelled' : 'expired' };
}

function inAskedOrder(a: PersonRow, b: PersonRow): number {
  const [wave, rank] = [(a.wave ?? 0) - (b.wave ?? 0), (a.rank ?? 0) - (b.rank ?? 0)];
  return wave || rank || a.name.localeCompare(b.name);
}
