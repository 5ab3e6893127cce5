import type { Diary } from '@muster/domain/availability/diary';
import type { Job, Position } from '@muster/domain/jobs/job';
import { openPositions } from '@muster/domain/jobs/places';
import * as z from 'zod';
import type { Database } from '../database.ts';
import { jobStates } from '../history.ts';
import type { ToldCall } from '../told.ts';
import { besidesRosters } from '../trace.ts';

const Tapped = z.object({
  jobId: z.string(),
  page: z.string(),
  rev: z.int(),
  positionId: z.string().optional(),
});
const Answer = z.object({ answer: z.enum(['accepted', 'standby', 'full']) });

function fits({ who }: Diary, position: Position, { end }: Job): boolean {
  const lastDay = new Date(end.getTime() - 1).toISOString().slice(0, 10);
  const hasSkills = position.skills.every((skill) => who.skills.includes(skill));
  return hasSkills && position.certs.every((cert) => (who.certs[cert] ?? '') >= lastDay);
}

function freeFor(job: Job, diary: Diary, positionId: string | undefined): boolean {
  const meant = openPositions(job).filter(({ id }) => positionId === undefined || id === positionId);
  return meant.some((position) => fits(diary, position, job));
}

/** 2. Whoever was told that all is taken was told so at a moment when it was. */
export function nobodyIsTurnedAway(told: ToldCall, database: Database): string[] {
  if (told.call.name !== 'acceptOffer' || told.heard.kind !== 'answer') return [];
  const { answer } = Answer.parse(told.heard.answer);
  if (answer === 'accepted') return [];
  const { jobId, positionId } = Tapped.parse(told.call.data);
  const diary = database.view.diaries.get(told.call.by);
  const states = jobStates(database, jobId, told.from, told.to);
  // Where staff choose, nobody is told that a place is theirs.
  const wasFull = !diary || states.some((job) => job.fill === 'approve' || !freeFor(job, diary, positionId));
  return wasFull ? [] : [`${told.call.by} was told ${answer} on ${jobId} while a fitting place was free`];
}

function tookPart({ commits }: Database, { call, from, to }: ToldCall, jobId: string): boolean {
  return commits
    .slice(from, to)
    .flatMap(({ changes }) => changes)
    .some(({ path, after }) => path.startsWith(`audit/jobs~${jobId}~`) && JSON.stringify(after).includes(call.by));
}

/** Whoever was told that they have a place had it. */
export function noAnswerIsLost(told: ToldCall, database: Database): string[] {
  if (told.call.name !== 'acceptOffer' || told.heard.kind !== 'answer' || told.attempt > 0) return [];
  if (Answer.parse(told.heard.answer).answer !== 'accepted') return [];
  const { jobId } = Tapped.parse(told.call.data);
  const had = jobStates(database, jobId, told.from, told.to).some(({ crew }) => crew[told.call.by]);
  return had || tookPart(database, told, jobId) ? [] : [`${told.call.by} was told accepted and is not on ${jobId}`];
}

/** 38. A caller alone who is refused leaves everything as it was. */
export function refusalWritesNothing(told: ToldCall, { commits }: Database): string[] {
  if (told.heard.kind !== 'refusal' || !told.alone) return [];
  const changes = besidesRosters(commits.slice(told.from, told.to));
  return changes.map(({ path }) => `${told.cause} was refused ${told.heard.kind} and wrote ${path}`);
}

/** The answers are never lost, and nothing fails. */
export function everyCallIsAnswered(told: ToldCall): string[] {
  return told.heard.kind === 'failure' ? [`${told.cause} failed with ${told.heard.code}`] : [];
}
