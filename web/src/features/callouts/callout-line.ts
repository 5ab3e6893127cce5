import type { Job } from '@muster/domain/jobs/job';
import { isLive } from '@muster/domain/jobs/places';
import type { PersonRow } from './people-rows.ts';

export const CALLOUT_FACES = [
  'not-started',
  'asking',
  'between-waves',
  'last-answers',
  'asking-standby',
  'paused',
  'full',
  'exhausted',
  'over',
] as const;
export type CalloutFace = (typeof CALLOUT_FACES)[number];

/** The one line that says how the asking goes. */
export interface CalloutLine {
  readonly face: CalloutFace;
  readonly wave: number;
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
  readonly noAnswer: number;
  readonly nextWaveAt?: Date;
  /** The last moment at which one of those asked may still answer. */
  readonly answerBy?: Date;
}

export function calloutLine(job: Job, rows: readonly PersonRow[]): CalloutLine {
  const asked = rows.filter(({ wave }) => wave !== undefined);
  const yes = Object.values(job.crew).filter((member) => isLive(member) || member.phase === 'done').length;
  const no = rows.filter(({ answer }) => answer.is === 'declined' || answer.is === 'withdrawn').length;
  const waiting = rows.flatMap(({ answer }) => (answer.is === 'waiting' ? [answer.until.getTime()] : []));
  const nextWaveAt = job.callout?.nextWaveAt;
  return {
    face: faceOf(job, waiting.length > 0),
    wave: job.callout?.wave ?? 0,
    asked: asked.length,
    yes,
    no,
    noAnswer: asked.filter(({ answer }) => answer.is === 'waiting' || answer.is === 'expired').length,
    ...(nextWaveAt && { nextWaveAt }),
    ...(waiting.length > 0 && { answerBy: new Date(Math.max(...waiting)) }),
  };
}

function faceOf({ state, callout }: Job, isWaiting: boolean): CalloutFace {
  if (state === 'completed' || state === 'cancelled') return 'over';
  if (!callout) return 'not-started';
  if (callout.state === 'cancelled') return 'over';
  if (callout.state === 'planning') return 'asking';
  if (callout.state !== 'running') return callout.state;
  if (callout.askingStandby) return 'asking-standby';
  if (callout.nextWaveAt) return callout.wave === 0 ? 'asking' : 'between-waves';
  return isWaiting ? 'last-answers' : 'asking';
}
