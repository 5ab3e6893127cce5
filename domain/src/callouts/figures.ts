import type { History } from '../jobs/history.ts';
import type { Job } from '../jobs/job.ts';
import { dayOf } from '../time/local-day.ts';
import { agentFigures, type AgentFigures, offersMade } from './offers-made.ts';
import { allWorkEvents, reliability, type WorkEvent } from './reliability.ts';
import type { Response, WavePage } from './wave.ts';

export interface FigureFacts {
  readonly uid: string;
  readonly pages: readonly WavePage[];
  /** By job. */
  readonly responses: ReadonlyMap<string, Response>;
  /** On whose crew the person is or was, and those they left; by id. */
  readonly jobs: ReadonlyMap<string, Job>;
  /** Of jobs that are longer over, by id. */
  readonly history: ReadonlyMap<string, History>;
}

export interface CountedEvent extends Omit<WorkEvent, 'uid'> {
  readonly jobId: string;
  readonly title: string;
  /** The office said that it does not count. */
  readonly excused: boolean;
}

export interface WorkedHours extends History {
  readonly jobId: string;
}

export interface Figures extends AgentFigures {
  /** 0 to 10,000. */
  readonly reliability: number;
  /** Newest first. */
  readonly events: readonly CountedEvent[];
  /** Planned hours of completed jobs, newest first. */
  readonly hours: readonly WorkedHours[];
}

const MINUTE_MS = 60_000;

/** What a person's offers and work come to; the same for the person and for the office. */
export function figuresOf(facts: FigureFacts, now: Date): Figures {
  const { uid, jobs, responses, pages } = facts;
  const offers = offersMade({ uid, pages, responses, jobs }, now);
  const events = eventsOf(facts);
  const counted = events.filter(({ excused }) => !excused);
  return { ...agentFigures(offers, now), reliability: reliability(counted, now), events, hours: hoursOf(facts) };
}

function eventsOf({ uid, jobs, responses }: FigureFacts): readonly CountedEvent[] {
  return [...jobs]
    .flatMap(([jobId, job]) => {
      const response = responses.get(jobId);
      const excused = job.excused?.includes(uid) ?? false;
      return allWorkEvents(job, response ? [[uid, response]] : []).flatMap(({ uid: of, ...event }) =>
        of === uid ? [{ ...event, jobId, title: job.title, excused }] : [],
      );
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

function hoursOf({ uid, jobs, history }: FigureFacts): readonly WorkedHours[] {
  const worked = [...jobs].flatMap(([jobId, job]): WorkedHours[] => {
    const member = job.crew[uid];
    if (job.state !== 'completed' || member?.phase !== 'done') return [];
    const { title, area, start, end, tz } = job;
    const minutes = Math.round((end.getTime() - start.getTime()) / MINUTE_MS);
    const position = job.positions.find(({ id }) => id === member.pos)?.label ?? '';
    return [{ jobId, title, day: dayOf(start, tz), minutes, position, area }];
  });
  const known = new Set(jobs.keys());
  const older = [...history].flatMap(([jobId, past]) => (known.has(jobId) ? [] : [{ jobId, ...past }]));
  return [...worked, ...older].toSorted((a, b) => b.day.localeCompare(a.day));
}
