import { Diary, type Hold } from '@muster/domain/availability/diary';
import type { Write } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { inOrder } from '@muster/domain/callouts/standby';
import { idOf } from '@muster/domain/paths';
import type { Read } from '../../../functions/src/platform/store.ts';
import { pathOf } from '../../../functions/src/platform/write-path.ts';
import { jobIdOf } from '../view.ts';
import type { Fault } from './fault.ts';

const LONG_AGO_MIN = 40 * 365 * 24 * 60;

function isJob(path: string): boolean {
  return path.startsWith('jobs/') && path.split('/').length === 2;
}

function isDiary(path: string): boolean {
  return path.startsWith('diaries/');
}

function withoutPrecondition(writes: readonly Write[], at: (path: string) => boolean): Write[] {
  return writes.map((write) =>
    'replace' in write && at(write.replace) ? { put: write.replace, data: write.data } : write,
  );
}

function onJob(read: Read<unknown>, change: (job: Job) => Partial<Job>): Read<unknown> {
  if (!isJob(read.path) || read.data === undefined) return read;
  const job = Job.parse(read.data);
  return { ...read, data: { ...job, ...change(job) } };
}

function toJob(writes: readonly Write[], change: (job: Job, path: string) => Partial<Job>): Write[] {
  return writes.map((write) => {
    if (!('replace' in write) || !isJob(write.replace)) return write;
    return { ...write, data: { ...write.data, ...change(Job.parse(write.data), write.replace) } };
  });
}

function moveHolds(holds: readonly Hold[], byMin: number): Hold[] {
  return holds.map((hold) => ({ ...hold, from: hold.from + byMin, to: hold.to + byMin }));
}

function jobBefore(reads: readonly Read<unknown>[], path: string): Job | undefined {
  return Job.optional().parse(reads.find((read) => read.path === path)?.data);
}

/** The number of the audit entry would also tell that somebody was faster, so it goes too. */
const noPrecondition: Fault = {
  name: 'the job is written without its precondition',
  writes: (writes) =>
    withoutPrecondition(writes, isJob).map((write) =>
      'create' in write && write.create.startsWith('audit/jobs~') ? { put: write.create, data: write.data } : write,
    ),
};

const noDiaryPrecondition: Fault = {
  name: 'the diary is written without its precondition',
  writes: (writes) => withoutPrecondition(writes, isDiary),
};

/** Holds seem to lie in another time while a decision looks at them. */
const noDiaryGuard: Fault = {
  name: 'nobody looks whether the person is free',
  reads(read) {
    if (!isDiary(read.path) || read.data === undefined) return read;
    const diary = Diary.parse(read.data);
    return { ...read, data: { ...diary, holds: moveHolds(diary.holds, -LONG_AGO_MIN) } };
  },
  writes: (writes) =>
    writes.map((write) => {
      if (!('replace' in write) || !isDiary(write.replace)) return write;
      const diary = Diary.parse(write.data);
      const holds = diary.holds.flatMap((hold) =>
        hold.from > LONG_AGO_MIN ? [hold] : moveHolds([hold], LONG_AGO_MIN),
      );
      return { ...write, data: { ...write.data, holds } };
    }),
};

const staleRevision: Fault = {
  name: 'a tap on an old revision is taken',
  asked(call, view) {
    const job = view.jobs.get(String(call.data['jobId']));
    return call.name === 'acceptOffer' && job ? { ...call, data: { ...call.data, rev: job.rev } } : call;
  },
  reads(read, view) {
    const page = view.pages.get(read.path);
    const job = view.jobs.get(jobIdOf(read.path));
    return page && job ? { ...read, data: { ...page, rev: job.rev } } : read;
  },
};

const closedPage: Fault = {
  name: 'a closed page can still be accepted',
  reads: (read, view) =>
    onJob(read, () => {
      const own = [...view.pages.keys()].filter((path) => path.startsWith(`${read.path}/waves/`));
      return { pages: own.map(idOf) };
    }),
  writes: (writes, _reads, view) =>
    toJob(writes, (job, path) => ({
      pages: job.pages.filter((page) => {
        const known = view.pages.get(`${path}/waves/${page}`);
        return known === undefined || known.state === 'open';
      }),
    })),
};

const standbyUpsideDown: Fault = {
  name: 'the last on standby is promoted first',
  reads: (read) => onJob(read, (job) => ({ standby: job.standby.toReversed() })),
  writes: (writes) => toJob(writes, (job) => ({ standby: inOrder(job.standby, job.positions) })),
};

const timerKept: Fault = {
  name: 'a timer that fired is not taken away',
  writes: (writes) =>
    writes.filter((write) => !('remove' in write && write.guarded === true && write.remove.startsWith('timers/'))),
};

const promotedAgain: Fault = {
  name: 'whoever is promoted stays on the list',
  writes: (writes, reads) =>
    toJob(writes, (job, path) => {
      const before = jobBefore(reads, path)?.standby ?? [];
      const promoted = before.filter(({ uid }) => job.crew[uid]?.source === 'standby');
      return { standby: [...job.standby, ...promoted] };
    }),
};

const pageLeftOpen: Fault = {
  name: 'pages stay open when all is taken',
  writes: (writes) => writes.filter((write) => !('update' in write && write.data['state'] === 'closed')),
};

const holdKept: Fault = {
  name: 'leaving a place does not free the time',
  writes: (writes, reads) =>
    writes.filter((write) => {
      if (!('replace' in write) || !isDiary(write.replace)) return true;
      const before = Diary.optional().parse(reads.find(({ path }) => path === write.replace)?.data);
      return Diary.parse(write.data).holds.length >= (before?.holds.length ?? 0);
    }),
};

const timerForgotten: Fault = {
  name: 'the next wave is planned without a timer',
  writes: (writes) => writes.filter((write) => !('put' in write && pathOf(write).startsWith('timers/wave_'))),
};

const answeredTooSoon: Fault = {
  name: 'a lost race is answered as won',
  committed: () => 'done',
};

export const ENGINE_FAULTS: readonly Fault[] = [
  noPrecondition,
  noDiaryPrecondition,
  noDiaryGuard,
  staleRevision,
  closedPage,
  standbyUpsideDown,
  timerKept,
  promotedAgain,
  pageLeftOpen,
  holdKept,
  timerForgotten,
  answeredTooSoon,
];
