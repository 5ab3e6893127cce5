import { Notice } from '@muster/domain/messages/messages';
import { testAlarm } from '@muster/domain/messages/messages.contracts';
import { paths } from '@muster/domain/paths';
import { useNow } from '../../firebase/clock.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { useOwnPerson } from '../../firebase/me.ts';
import { useAlerts } from '../../firebase/push/alerts.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { useInstalled } from '../../ui/install-offer.ts';
import { thisPlace } from './install-place.ts';
import { reachChecks, reachResult } from './reach-checks.ts';

const NEWEST = 30;

/** The way of an alarm to this person, live: each step is ticked by what the phone tells. */
export function useReach() {
  const { uid } = useSignedIn();
  const now = useNow();
  const alerts = useAlerts();
  const person = useOwnPerson().data;
  const isInstalled = useInstalled();
  const notices = useLiveQuery({ from: paths.notices(uid), orderBy: [['at', 'desc']], limit: NEWEST }, Notice);
  const test = notices.data?.find(({ data }) => data.type === 'test.alarm')?.data;
  const place = thisPlace();
  const needsInstall = place === 'ios' || place === 'ios-old';
  const facts = {
    ...alerts,
    reach: person?.reach?.state,
    installed: needsInstall ? (isInstalled ? ('yes' as const) : ('no' as const)) : ('not-needed' as const),
    test: test && { at: test.at, delivery: test.delivery },
  };
  const checks = reachChecks(facts, now);
  const command = useCommand(testAlarm);
  return { checks, result: reachResult(checks), command, tz: person?.tz ?? 'UTC', isTested: test !== undefined };
}
