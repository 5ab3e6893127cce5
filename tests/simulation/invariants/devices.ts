import { CONSTANTS } from '@muster/domain/constants';
import { Device } from '@muster/domain/messages/device';
import { reachOf } from '@muster/domain/messages/reach';
import type { Past } from '../past.ts';

/** A batch that has begun is finished: as long as it may take, and as long as the switch is remembered. */
const HEARD_LATE_MS = CONSTANTS.blockedCacheMs + 25_000 + 1000;

/** 29. A device is called dead only when the push service said so of its token. */
export function onlyTheDeadAreRetired({ commits, pushes }: Past): string[] {
  const dead = new Set(pushes.flatMap(({ token, outcome }) => (outcome === 'dead' ? [token] : [])));
  return commits.flatMap(({ changes, cause }) =>
    changes.flatMap(({ path, before, after }) => {
      if (!path.includes('/devices/') || after === undefined) return [];
      const [was, is] = [Device.optional().parse(before), Device.parse(after)];
      const isRetired = was?.state !== 'dead' && is.state === 'dead';
      return isRetired && !dead.has(is.token) ? [`${path} was retired by ${cause} though its token lives`] : [];
    }),
  );
}

/** 29. Whoever was found dead is retired, unless many failed alike, and the person's record says so. */
export function reachIsTrue({ view }: Past): string[] {
  return [...view.people].flatMap(([uid, { reach }]) => {
    const own = [...view.devices].filter(([path]) => path.split('/')[1] === uid);
    const is = reachOf(new Map(own));
    return reach === undefined || reach.state === is ? [] : [`${uid} has reach ${reach.state}, devices say ${is}`];
  });
}

/** 33. Nothing leaves while the switch is off. */
export function nothingLeavesWhileOff({ pushes, switched }: Past): string[] {
  return pushes.flatMap(({ message: { to, tag }, at }) => {
    const last = switched.findLast((each) => each.at <= at);
    const isOff = last?.isOn === false && at.getTime() - last.at.getTime() > HEARD_LATE_MS;
    return isOff ? [`${tag} left for ${to} at ${at.toISOString()}, off since ${last.at.toISOString()}`] : [];
  });
}

/** One token, one account: what is meant for one person never shows on the phone of another. */
export function tokensHaveOneOwner({ view }: Past): string[] {
  const owners = Map.groupBy(view.devices.values(), ({ token }) => token);
  return [...owners].flatMap(([token, devices]) => {
    const uids = new Set(devices.map(({ uid }) => uid));
    return uids.size > 1 ? [`${token} belongs to ${[...uids].join(' and ')}`] : [];
  });
}
