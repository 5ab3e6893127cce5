import { decodeSends, reached, type DeliveryStep } from '@muster/domain/messages/delivery-row';
import type { Channel } from '@muster/domain/people/prefs';
import type { Delivery, DeliveryRow } from '@muster/domain/callouts/delivery';
import type { Job } from '@muster/domain/jobs/job';
import type { Notice, NoticeKind } from '@muster/domain/messages/messages';

/** One page of an offer, as it was sent. */
export interface SentDelivery {
  /** `1-0`: wave and page. */
  readonly id: string;
  readonly delivery: Delivery;
}

export interface AnswerGiven {
  readonly jobId: string;
  readonly uid: string;
  readonly at: Date;
}

export interface MonitorFacts {
  readonly deliveries: readonly SentDelivery[];
  /** Whatever was answered and is not in a crew or on standby. */
  readonly responses: readonly AnswerGiven[];
  readonly jobs: ReadonlyMap<string, Pick<Job, 'title' | 'crew' | 'standby' | 'pages'>>;
  readonly nameOf: (uid: string) => string;
}

/** One person and one message: how far it got and when. */
export interface ReachedRow {
  readonly key: string;
  /** Of the job; what else was told has a key of its own. */
  readonly jobId: string;
  readonly kind: NoticeKind;
  /** Of what is no offer. */
  readonly title?: string;
  readonly page: string;
  readonly wave: number;
  readonly uid: string;
  readonly name: string;
  /** Nobody can do anything about it any more. */
  readonly isOver?: boolean;
  readonly step: DeliveryStep;
  readonly rank: number;
  readonly channel: Channel | undefined;
  readonly why: string | undefined;
  readonly queuedAt: Date;
  readonly sentAt: Date | undefined;
  readonly shownAt: Date | undefined;
  readonly openedAt: Date | undefined;
  readonly answeredAt: Date | undefined;
  /** When staff stopped it. */
  readonly stoppedAt?: Date | undefined;
  /** How far the ladder of the page was climbed. */
  readonly climbing?: Pick<Delivery, 'rung' | 'stopped'>;
  /** What is tried next; of a page see `climbing`. */
  readonly next?: Notice['next'];
}

/** Everybody who was asked, message by message, the newest first. */
export function reachedRows(facts: MonitorFacts): readonly ReachedRow[] {
  const answers = answersBy(facts);
  const newestFirst = facts.deliveries.toSorted(
    (a, b) => b.delivery.createdAt.getTime() - a.delivery.createdAt.getTime(),
  );
  // An answer belongs to the last time the person was asked before it.
  const claimed = new Set<string>();
  return newestFirst.flatMap((sent) =>
    Object.entries(sent.delivery.rows)
      .toSorted(([, a], [, b]) => a.r - b.r)
      .map(([uid, row]) => {
        const person = `${sent.delivery.jobId} ${uid}`;
        const at = answers.get(person);
        const isOwn = at !== undefined && at >= sent.delivery.createdAt && !claimed.has(person);
        if (isOwn) claimed.add(person);
        return rowOf(sent, uid, row, isOwn ? at : undefined, facts);
      }),
  );
}

function rowOf(
  { id, delivery }: SentDelivery,
  uid: string,
  row: DeliveryRow,
  answeredAt: Date | undefined,
  { nameOf, jobs }: Pick<MonitorFacts, 'nameOf' | 'jobs'>,
): ReachedRow {
  const { jobId, createdAt, rung, stopped } = delivery;
  const { step, rank, channel, why } = reached(row, answeredAt !== undefined);
  const sent = decodeSends(row.d).find(({ is }) => is === 'sent');
  return {
    ...{ key: `${jobId} ${id} ${uid}`, jobId, page: id, wave: Number(id.split('-')[0]), uid, name: nameOf(uid) },
    ...{ step, rank, channel, why, queuedAt: createdAt, kind: 'offer' },
    isOver: jobs.get(jobId)?.pages.includes(id) !== true,
    sentAt: sent && new Date(createdAt.getTime() + sent.afterSec * 1000),
    shownAt: row.sh,
    openedAt: row.op,
    answeredAt,
    stoppedAt: stopped?.at,
    climbing: { rung, stopped },
  };
}

/** Crew and standby on the job, everything else in the responses; the latest of a person counts. */
function answersBy({ jobs, responses }: MonitorFacts): ReadonlyMap<string, Date> {
  const onJobs = [...jobs].flatMap(([jobId, { crew, standby }]) => [
    ...Object.entries(crew).map(([uid, { at }]) => ({ jobId, uid, at })),
    ...standby.map(({ uid, at }) => ({ jobId, uid, at })),
  ]);
  const byTime = [...onJobs, ...responses].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return new Map(byTime.map(({ jobId, uid, at }) => [`${jobId} ${uid}`, at]));
}
