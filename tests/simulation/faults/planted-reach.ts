import { Kept } from '@muster/domain/callouts/asking';
import type { Fields, Write } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import * as z from 'zod';
import { pathOf } from '../../../functions/src/platform/write-path.ts';
import type { Fault } from './fault.ts';

function isDelivery(path: string): boolean {
  return path.includes('/deliveries/');
}

/** What updates say of deliveries, said otherwise. */
function onDeliveryUpdates(writes: readonly Write[], change: (data: Fields) => Fields): Write[] {
  return writes.map((write) =>
    'update' in write && isDelivery(write.update) ? { ...write, data: change(write.data) } : write,
  );
}

/** Its end is marked, but what became of each person is not. */
const sentUnsaid: Fault = {
  name: 'a page is marked as sent before it is',
  writes: (writes) =>
    writes.map((write) =>
      'create' in write && isDelivery(write.create) ? { ...write, data: { ...write.data, sendState: 'sent' } } : write,
    ),
};

const fallsBack: Fault = {
  name: 'a receipt takes back that the message was sent',
  writes: (writes) =>
    onDeliveryUpdates(writes, (data) => {
      const shown = Object.keys(data).flatMap((name) => /^rows\.(.+)\.sh$/.exec(name)?.[1] ?? []);
      return { ...data, ...Object.fromEntries(shown.map((uid) => [`rows.${uid}.d`, 'push:queued'])) };
    }),
};

const receiptLost: Fault = {
  name: 'receipts are heard and not kept',
  writes: (writes) =>
    onDeliveryUpdates(writes, (data) =>
      Object.fromEntries(Object.entries(data).filter(([name]) => !/\.(sh|op)$/.test(name))),
    ).filter((write) => !('update' in write) || Object.keys(write.data).length > 0),
};

const Stored = z.object({ kept: z.string().optional() });

/** As if people were chosen by other facts than those stored. */
const staleFacts: Fault = {
  name: 'other facts are stored than a wave was chosen from',
  writes: (writes) =>
    writes.map((write) => {
      if (!('create' in write) || !isDelivery(write.create)) return write;
      const { kept } = Stored.parse(write.data);
      if (kept === undefined) return write;
      const { asking, people } = Kept.parse(JSON.parse(kept));
      const other = { asking, people: people.map((each) => ({ ...each, travelMin: each.travelMin + 20 })) };
      return { ...write, data: { ...write.data, kept: JSON.stringify(z.encode(Kept, other)) } };
    }),
};

/** Any refusal of the service reads as if the token were dead. */
const anyErrorRetires: Fault = {
  name: 'any error of the push service retires a device',
  heard(answer) {
    if (answer.status < 400 || answer.status === 404) return answer;
    const details = [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode: 'UNREGISTERED' }];
    return { status: 404, body: JSON.stringify({ error: { status: 'NOT_FOUND', details } }) };
  },
};

const switchIgnored: Fault = {
  name: 'pushes leave while they are switched off',
  reads(read) {
    if (read.path !== paths.orgConfig || read.data === undefined) return read;
    const org = OrgConfig.parse(read.data);
    return { ...read, data: { ...org, switches: { ...org.switches, push: true } } };
  },
};

const reachUntold: Fault = {
  name: 'a device changes and its owner is not told',
  writes: (writes) =>
    writes.some((write) => pathOf(write).includes('/devices/'))
      ? writes.filter((write) => !('replace' in write && /^people\/[^/]+$/.test(write.replace)))
      : writes,
};

export const REACH_FAULTS: readonly Fault[] = [
  sentUnsaid,
  fallsBack,
  receiptLost,
  staleFacts,
  anyErrorRetires,
  switchIgnored,
  reachUntold,
];
