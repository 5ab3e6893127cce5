import type { Job, Office } from '@muster/domain/jobs/job';
import { applicantsOf } from '@muster/domain/callouts/standby';
import { isOver } from '@muster/domain/jobs/places';
import { ADMINS, DESK, OFFICE } from '../population.ts';
import type { Random } from '../random.ts';
import type { SentDraft } from '../some-job.ts';
import { mostly, newKey, type Call, type Table } from './call.ts';

const MIN = 60_000;

type Sides = Pick<Office, 'teamId' | 'thenOthers' | 'clientId'>;

interface Chosen {
  readonly jobId: string;
  readonly job: Job;
  readonly office: Sides;
}

function someJob({ view, dice }: Table, fits: (job: Job) => boolean): Chosen {
  const all = [...view.jobs].map(([jobId, job]) => ({ jobId, job, office: view.offices.get(jobId) ?? {} }));
  return mostly(
    dice,
    all.filter(({ job }) => fits(job)),
    all,
  );
}

function isAsking({ state }: Job): boolean {
  return state === 'open' || state === 'filled' || state === 'in_progress';
}

/** Rarely by somebody who may not, or of a job that is not there. */
function astray(call: Call, { dice, agents }: Table): Call {
  if (dice.chance(0.98)) return call;
  return dice.chance(0.5) ? { ...call, by: dice.pick(agents) } : { ...call, data: { ...call.data, jobId: 'J-ZZZZZZ' } };
}

function onJob(
  name: string,
  table: Table,
  fits: (job: Job) => boolean,
  more: (chosen: Chosen) => object = () => ({}),
): Call {
  const chosen = someJob(table, fits);
  return astray({ name, by: DESK, data: { jobId: chosen.jobId, ...more(chosen), key: newKey(table.dice) } }, table);
}

export function publish(table: Table): Call {
  return onJob(
    'publishJob',
    table,
    ({ state }) => state === 'draft',
    ({ job }) => ({ rev: job.rev }),
  );
}

/** Mostly one who still is. */
export function someAdmin({ view, dice }: Table): string {
  return mostly(dice, view.adminUids, ADMINS);
}

export function cancel(table: Table): Call {
  return {
    ...onJob(
      'cancelJob',
      table,
      (job) => !isOver(job),
      () => ({ reason: 'not needed' }),
    ),
    by: someAdmin(table),
  };
}

/** Mostly by who looks after it, to somebody of the office. */
export function handOver(table: Table): Call {
  const { agents, dice } = table;
  const { jobId, job } = someJob(table, (each) => !isOver(each));
  const by = dice.chance(0.7) ? job.ownerUid : dice.pick(OFFICE);
  return astray({ name: 'handOver', by, data: { jobId, uid: mostly(dice, OFFICE, agents), key: newKey(dice) } }, table);
}

export function start(table: Table): Call {
  return onJob(
    'startJob',
    table,
    ({ state, crewUids }) => state !== 'in_progress' && crewUids.length > 0,
    ({ job }) => {
      const present = table.dice.some(job.crewUids, 0.8);
      return { onSite: present.length > 0 ? present : [table.dice.pick(table.agents)] };
    },
  );
}

export function complete(table: Table): Call {
  return onJob('completeJob', table, ({ state }) => state === 'in_progress' || state === 'filled');
}

/** Somebody by name: asked now, or put down as they said on the phone. */
export function assign(table: Table): Call {
  const { agents, dice } = table;
  const answer = dice.pick(['ask', 'ask', 'yes', 'no'] as const);
  return onJob('assign', table, isAsking, ({ job }) => ({
    ...{ uid: dice.pick(agents), answer, why: 'told us on the phone' },
    ...(answer === 'yes' && dice.chance(0.3) && { positionId: dice.pick(job.positions).id }),
    ...(answer === 'no' && { because: 'busy' }),
  }));
}

/** One of those who applied has the place. */
export function choose(table: Table): Call {
  const { agents, dice } = table;
  return onJob(
    'confirmApplied',
    table,
    (job) => applicantsOf(job).length > 0,
    ({ job }) => ({
      uid: dice.pick(
        mostly(
          dice,
          [applicantsOf(job).map(({ uid }) => uid)].filter((uids) => uids.length > 0),
          [agents],
        ),
      ),
    }),
  );
}

/** Somebody did not come, as the desk says. */
export function noShow(table: Table): Call {
  const { agents, dice, now } = table;
  const isLate = (job: Job) => job.crewUids.length > 0 && now.getTime() > job.start.getTime() + 30 * MIN;
  return onJob('markNoShow', table, isLate, ({ job }) => ({
    uid: dice.pick(job.crewUids.length > 0 ? job.crewUids : agents),
    why: 'does not answer the phone',
  }));
}

/** From farther away, or with too little rest on a supervisor's word. */
export function widen(table: Table): Call {
  const { agents, dice } = table;
  const rest = { uids: dice.some(agents, 0.4).slice(0, 5), why: 'they asked for it' };
  const call = onJob('widenCallout', table, isAsking, () => {
    return rest.uids.length > 0 && dice.chance(0.5) ? { radius: dice.chance(0.5), rest } : { radius: true };
  });
  return dice.chance(0.7) ? { ...call, by: someAdmin(table) } : call;
}

/** The form of a job as it is, tried out; mostly of one that is to be published. */
export function dryRun(table: Table): Call {
  const chosen = someJob(table, ({ state }) => state === 'draft');
  return astray({ name: 'dryRun', by: DESK, data: { draft: draftOf(chosen), jobId: chosen.jobId } }, table);
}

/** Of a job just tried out. */
export function publishAfter(tried: Call, { view, dice }: Table): Call {
  const jobId = String(tried.data['jobId']);
  return { name: 'publishJob', by: DESK, data: { jobId, rev: view.jobs.get(jobId)?.rev ?? 0, key: newKey(dice) } };
}

export function replay(table: Table): Call {
  const { view, dice } = table;
  const sent = [...view.deliveries.values()].map(({ jobId, cause }) => ({ jobId, page: cause.id }));
  const [{ jobId }] = [someJob(table, isAsking)];
  return astray({ name: 'replay', by: DESK, data: mostly(dice, sent, [{ jobId, page: '9-0' }]) }, table);
}

export function nextWave(table: Table): Call {
  return onJob('nextWave', table, isAsking);
}

export function pause(table: Table): Call {
  return onJob('pauseCallout', table, isAsking, ({ job }) => {
    const isPaused = job.callout?.state === 'paused';
    return { paused: table.dice.chance(0.85) ? !isPaused : isPaused };
  });
}

/** The form as the desk sees it, to be sent back changed. */
function draftOf({ job: { site, positions, start: from, end, ...job }, office }: Chosen): SentDraft {
  const { title, type, urgency, mode, fill, welfareMin, policy, waveSize, waitSec, tz, instructions } = job;
  const { teamId, thenOthers, clientId } = office;
  return {
    ...{ title, type, urgency, mode, policy, tz, instructions },
    ...(teamId !== undefined && { teamId }),
    ...(thenOthers !== undefined && { thenOthers }),
    ...(clientId !== undefined && { clientId }),
    ...(fill === undefined ? {} : { fill }),
    ...(welfareMin === undefined ? {} : { welfareMin }),
    ...(waveSize === undefined ? {} : { waveSize }),
    ...(waitSec === undefined ? {} : { waitSec }),
    site: {
      address: site.address,
      postcode: site.postcode,
      pin: { lat: site.lat, lon: site.lon },
      ...(site.contact && { contact: { ...site.contact } }),
    },
    start: from.toISOString(),
    end: end.toISOString(),
    positions: positions.map(({ id, label, need, skills }) => ({ id, label, need, skills: [...skills] })),
    notes: '',
    named: [],
    together: false,
  };
}

type Edit = (draft: SentDraft, chosen: Chosen, dice: Random) => { draft: SentDraft; release?: readonly string[] };

function edit(table: Table, change: Edit): Call {
  const { dice } = table;
  const chosen = someJob(table, (job) => job.state === 'open' || job.state === 'filled');
  const { draft, release = [] } = change(draftOf(chosen), chosen, dice);
  const rev = dice.chance(0.93) ? chosen.job.rev : chosen.job.rev - 1;
  const data = { jobId: chosen.jobId, rev, draft, release, key: newKey(dice) };
  return { name: 'editJob', by: DESK, data, note: release.join(' ') };
}

function moved(draft: SentDraft, startMin: number, endMin = startMin): SentDraft {
  const later = (instant: string, min: number) => new Date(Date.parse(instant) + min * MIN).toISOString();
  return { ...draft, start: later(draft.start, startMin), end: later(draft.end, endMin) };
}

/** Forms that nobody should have sent. */
const WRONG: readonly ((draft: SentDraft) => SentDraft)[] = [
  (draft) => ({ ...draft, end: draft.start }),
  (draft) => ({ ...draft, positions: [0, 1].map(() => ({ label: 'Crowd', need: 150, skills: [] })) }),
  (draft) => ({ ...draft, positions: [{ label: 'Diver', need: 1, skills: ['diving'] }] }),
  (draft) => ({ ...draft, named: ['nobody'] }),
  (draft) => ({ ...draft, site: { address: draft.site.address, postcode: 'E20 1AA' } }),
];

export function editMinor(table: Table): Call {
  const clients = [...table.view.clients.keys()];
  return edit(table, (draft, _chosen, dice) => {
    if (dice.chance(0.1)) return { draft: dice.pick(WRONG)(draft) };
    const kind = dice.pick(['words', 'words', 'minutes', 'client'] as const);
    if (kind === 'minutes') return { draft: moved(draft, 10) };
    if (kind === 'client' && clients.length > 0) return { draft: { ...draft, clientId: dice.pick(clients) } };
    return { draft: { ...draft, title: `Retail security ${dice.whole(1, 99)}` } };
  });
}

export function editMaterial(table: Table): Call {
  return edit(table, (draft, _chosen, dice) => {
    const kind = dice.pick(['later', 'longer', 'elsewhere', 'skill'] as const);
    if (kind === 'later') return { draft: moved(draft, dice.pick([-90, 90, 240, 1440])) };
    if (kind === 'longer') return { draft: moved(draft, 0, 120) };
    if (kind === 'elsewhere') {
      return { draft: { ...draft, site: { ...draft.site, pin: { lat: 51.5432, lon: -0.0065 } } } };
    }
    const positions = draft.positions.map((position) => ({ ...position, skills: ['steward'] }));
    return { draft: { ...draft, positions } };
  });
}

export function needUp(table: Table): Call {
  return edit(table, (draft, _chosen, dice) => {
    const at = dice.whole(0, draft.positions.length - 1);
    const positions = draft.positions.map((each, i) => (i === at ? { ...each, need: each.need + 1 } : each));
    return { draft: { ...draft, positions } };
  });
}

/** One place less; who leaves is named when it takes somebody's place, most of the time. */
export function needDown(table: Table): Call {
  return edit(table, (draft, { job }, dice) => {
    const at = dice.whole(0, draft.positions.length - 1);
    const lowered = draft.positions[at];
    const isLast = draft.positions.length > 1 && lowered?.need === 1;
    const fewer = draft.positions.map((each, i) => (i === at ? { ...each, need: Math.max(1, each.need - 1) } : each));
    const positions = isLast ? draft.positions.filter((_each, i) => i !== at) : fewer;
    const holders = Object.entries(job.crew).flatMap(([uid, { pos }]) => (pos === lowered?.id ? [uid] : []));
    const surplus = holders.slice(isLast ? 0 : Math.max(1, (lowered?.need ?? 1) - 1));
    return { draft: { ...draft, positions }, release: dice.chance(0.7) ? surplus : [] };
  });
}
