import { Diary } from '@muster/domain/availability/diary';
import { Job, Office } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import { pathOf } from '../../../functions/src/platform/write-path.ts';
import type { Fault } from './fault.ts';

/** As if a supervisor had given a word for everybody, which is not kept. */
const restIgnored: Fault = {
  name: 'nobody looks whether the person has rested',
  reads(read, view) {
    if (!read.path.endsWith('/office/main') || read.data === undefined) return read;
    const at = new Date(0);
    const restOverrides = [...view.people.keys()].map((uid) => ({ uid, by: '', why: '', at }));
    return { ...read, data: { ...Office.parse(read.data), restOverrides } };
  },
};

/** Holds are written as they were read, so a certificate of the future never stays. */
const anyCertificate: Fault = {
  name: 'a certificate that ends before the job does is good enough',
  reads(read) {
    if (!read.path.startsWith('diaries/') || read.data === undefined) return read;
    const { who, ...diary } = Diary.parse(read.data);
    const certs = Object.fromEntries(Object.keys(who.certs).map((cert) => [cert, '2099-12-31']));
    return { ...read, data: { ...diary, who: { ...who, certs } } };
  },
  writes: (writes, _reads, view) =>
    writes.map((write) => {
      if (!('replace' in write) || !write.replace.startsWith('diaries/')) return write;
      const certs = view.diaries.get(write.replace.slice('diaries/'.length))?.who.certs ?? {};
      return { ...write, data: { ...write.data, who: { ...Diary.parse(write.data).who, certs } } };
    }),
};

const nobodyAskedAgain: Fault = {
  name: 'whoever is on a job stays confirmed whatever becomes of it',
  writes: (writes) =>
    writes.map((write) => {
      if (!('replace' in write) || !/^jobs\/[^/]+$/.test(write.replace)) return write;
      const { crew } = Job.parse(write.data);
      const confirmed = Object.entries(crew).map(([uid, member]) => {
        return [uid, member.phase === 'reconfirm_pending' ? { ...member, phase: 'confirmed' } : member] as const;
      });
      return { ...write, data: { ...write.data, crew: Object.fromEntries(confirmed) } };
    }),
};

const tokensLiveOn: Fault = {
  name: 'tokens of who was suspended are good until they end',
  reads: (read) => (read.path === paths.blocked && read.data !== undefined ? { ...read, data: {} } : read),
};

const placesKept: Fault = {
  name: 'whoever is suspended is still asked',
  writes: (writes) =>
    writes.filter((write) => !('update' in write && pathOf(write).includes('/waves/') && 'audience' in write.data)),
};

/** Each of two sees the other one on the list. */
const lastAdminRace: Fault = {
  name: 'the list of administrators is written without its precondition',
  writes: (writes) =>
    writes.map((write) =>
      'replace' in write && write.replace === paths.orgConfig ? { put: write.replace, data: write.data } : write,
    ),
};

const lastAdminUnguarded: Fault = {
  name: 'nobody looks whether another administrator is left',
  reads(read) {
    if (read.path !== paths.orgConfig || read.data === undefined) return read;
    const org = OrgConfig.parse(read.data);
    return { ...read, data: { ...org, adminUids: [...org.adminUids, 'nobody'] } };
  },
  writes: (writes) =>
    writes.map((write) => {
      if (!('replace' in write) || write.replace !== paths.orgConfig) return write;
      const adminUids = OrgConfig.parse(write.data).adminUids.filter((uid) => uid !== 'nobody');
      return { ...write, data: { ...write.data, adminUids } };
    }),
};

export const PEOPLE_FAULTS: readonly Fault[] = [
  restIgnored,
  anyCertificate,
  nobodyAskedAgain,
  tokensLiveOn,
  placesKept,
  lastAdminRace,
  lastAdminUnguarded,
];
