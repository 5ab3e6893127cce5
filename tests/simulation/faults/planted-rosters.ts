import { Roster } from '@muster/domain/callouts/roster';
import type { Write } from '@muster/domain/decision';
import type { Read } from '../../../functions/src/platform/store.ts';
import type { Fault } from './fault.ts';

function isRoster(path: string): boolean {
  return path.startsWith('rosters/');
}

function before(reads: readonly Read<unknown>[], path: string): Roster | undefined {
  return Roster.optional().parse(reads.find((read) => read.path === path)?.data);
}

const noPrecondition: Fault = {
  name: 'a roster is written without its precondition',
  writes: (writes) =>
    writes.map((write) =>
      'replace' in write && isRoster(write.replace) ? { put: write.replace, data: write.data } : write,
    ),
};

const rowKept: Fault = {
  name: 'a row of a roster stays as it was first written',
  writes: (writes, reads) =>
    writes.map((write): Write => {
      if (!('replace' in write) || !isRoster(write.replace)) return write;
      const { agents } = Roster.parse(write.data);
      const kept = before(reads, write.replace)?.agents ?? {};
      return { ...write, data: { ...write.data, agents: { ...agents, ...kept } } };
    }),
};

const oldRosterKept: Fault = {
  name: 'whoever moved stays on the roster of the old zone as well',
  writes: (writes, reads) =>
    writes.map((write): Write => {
      if (!('replace' in write) || !isRoster(write.replace)) return write;
      const kept = before(reads, write.replace)?.agents ?? {};
      return { ...write, data: { ...write.data, agents: { ...kept, ...Roster.parse(write.data).agents } } };
    }),
};

const neverRepaired: Fault = {
  name: 'events that were lost are never made up for',
  repairs: false,
};

export const ROSTER_FAULTS: readonly Fault[] = [noPrecondition, rowKept, oldRosterKept, neverRepaired];
