import { AuditEntry } from '@muster/domain/audit/audit';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import type { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import { useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import type { Live, LiveRow } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { type CalloutLine, calloutLine } from './callout-line.ts';
import { type CalloutFacts, type PersonRow, peopleRows } from './people-rows.ts';
import { type NotAsked, notAsked } from './people-tabs.ts';
import { chanceNow, hasEnoughHistory, wavesSent, type WaveSent } from './waves-sent.ts';
import { timeline, type TimelineEntry } from './timeline.ts';

export const MOST_PAGES = 100;
const MOST_RESPONSES = 500;
const MOST_ENTRIES = 500;
/** How long an open offer may look open after its time is up. */
const TICK_MS = 5000;

export interface CalloutView {
  readonly rows: readonly PersonRow[];
  readonly line: CalloutLine;
  readonly waves: readonly WaveSent[];
  /** That those who were asked fill what is free; missing while too little is known to say so. */
  readonly chance?: number;
  readonly notAsked: readonly NotAsked[];
  readonly timeline: readonly TimelineEntry[];
  /** Of the pages, on which all else rests. */
  readonly live: Live<unknown>;
}

interface Asked {
  readonly jobId: string;
  readonly job: Job;
  readonly nameOf: (uid: string) => string;
  /** Supervisors and administrators. */
  readonly readsAudit: boolean;
}

/** The asking for one job, live. */
export function useCallout({ jobId, job, nameOf, readsAudit }: Asked): CalloutView {
  const pages = useLiveQuery({ from: paths.waves(jobId), limit: MOST_PAGES }, WavePage);
  const deliveries = useLiveQuery({ from: paths.deliveries(jobId), limit: MOST_PAGES }, Delivery);
  const responses = useLiveQuery({ from: paths.responses(jobId), limit: MOST_RESPONSES }, Response);
  const audit = useLiveQuery(readsAudit ? auditOf(jobId) : undefined, AuditEntry);
  const now = useNow(TICK_MS);
  const facts = useMemo(
    (): CalloutFacts => ({
      job,
      nameOf,
      pages: byId(pages.data),
      deliveries: byId(deliveries.data),
      responses: byId(responses.data),
    }),
    [job, nameOf, pages.data, deliveries.data, responses.data],
  );
  const entries = readsAudit ? (audit.data ?? []).map(({ data }) => data) : undefined;
  const { leastHistory } = useConstants();
  const isKnown = useMemo(() => hasEnoughHistory(facts.deliveries.values(), leastHistory), [facts, leastHistory]);
  const rows = peopleRows(facts, now);
  return {
    ...(isKnown && { chance: chanceNow(job, rows, now) }),
    rows,
    line: calloutLine(job, rows),
    waves: wavesSent({ ...facts, rows }),
    notAsked: notAsked(facts.deliveries.values()),
    timeline: timeline(facts, entries),
    live: pages,
  };
}

function auditOf(jobId: string) {
  const subject = paths.job(jobId);
  return {
    from: paths.audits,
    where: [['subject', '==', subject] as const],
    orderBy: [['n', 'asc'] as const],
    limit: MOST_ENTRIES,
  };
}

function byId<T>(rows: readonly LiveRow<T>[] | undefined): ReadonlyMap<string, T> {
  return new Map(rows?.map(({ id, data }) => [id, data]));
}
