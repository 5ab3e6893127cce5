import { CONSTANTS } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import type { SignIn } from '@muster/domain/people/person';
import { minutesFrom } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import { emailOf } from './people.ts';

const DESK =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36';
const PHONE =
  'Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36';

/** Who signed in lately; `wrong` typed the password wrong first. */
const LATELY = [
  { uid: 'admin', hoursAgo: 3, browser: DESK },
  { uid: 'supervisor', hoursAgo: 7, browser: DESK },
  { uid: 'dispatcher', hoursAgo: 9, browser: DESK },
  { uid: 'dispatcher', hoursAgo: 33, browser: DESK },
  { uid: 'agent16', hoursAgo: 5, browser: PHONE, wrong: true },
  { uid: 'agent22', hoursAgo: 26, browser: PHONE },
  { uid: 'agent43', hoursAgo: 12, browser: PHONE },
];

export function noteSignIns(ledger: Ledger, now: Date): void {
  for (const { uid, hoursAgo, browser, wrong = false } of LATELY) {
    const at = minutesFrom(now, -60 * hoursAgo);
    const about = { email: emailOf(uid), browser };
    if (wrong) note(ledger, { ...about, ok: false, why: 'password', ...lasting(minutesFrom(at, -1)) });
    note(ledger, { ...about, uid, ok: true, ...lasting(at) });
  }
}

function lasting(at: Date): Pick<SignIn, 'at' | 'expireAt'> {
  return { at, expireAt: minutesFrom(at, CONSTANTS.signInKeptDays * 24 * 60) };
}

function note(ledger: Ledger, signIn: SignIn): void {
  ledger.put(paths.signIn(`${signIn.at.getTime()}-${signIn.email.split('@')[0]}`), signIn);
}
