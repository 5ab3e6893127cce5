import type { Decision } from '../decision.ts';
import { noticeWrite } from './notice.ts';
import type { OrgConfig } from '../settings/settings.ts';
import { personWrites, type Whose } from '../people/change-person.ts';
import { displayName } from '../people/person.ts';

/** Asked once; every administrator is told. What has to stay, and why, is theirs to look at. */
export function decideRequestErasure(
  facts: Whose & { readonly org: OrgConfig; readonly now: Date },
): Decision<'account-not-active'> {
  const { uid, by, person, org, now } = facts;
  if (person.state !== 'active') return { refused: 'account-not-active' };
  if (person.erasureAskedAt) return { writes: [], audit: [], answer: undefined };
  const notice = {
    type: 'account',
    key: 'erasureAsked',
    params: { name: displayName(person) },
    cause: { kind: 'erasure', id: uid },
    link: `/admin/users/${uid}`,
    urgency: 'standard',
  } as const;
  return {
    writes: [
      ...personWrites(facts, { ...person, erasureAskedAt: now }),
      ...org.adminUids.map((admin) => noticeWrite(admin, notice, now)),
    ],
    audit: [{ op: 'person.erasure-asked', by }],
    answer: undefined,
  };
}
