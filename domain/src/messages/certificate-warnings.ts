import type { Decision } from '../decision.ts';
import { personWrites, type Whose } from '../people/change-person.ts';
import { displayName, type Person } from '../people/person.ts';
import { dayOf, daysBetween } from '../time/local-day.ts';
import { noticeWrite } from './notice.ts';

/** So many days before its end a certificate is spoken of. */
export const WARN_DAYS = [7, 30, 60] as const;

interface WarnFacts extends Whose {
  readonly skillName: (id: string) => string;
  /** Of the office: supervisors and administrators. */
  readonly staff: readonly string[];
  readonly now: Date;
}

export interface CertificateWarning {
  readonly id: string;
  readonly until: string;
  /** The step that is reached. */
  readonly days: number;
}

/** What was not said yet. A step that was missed is made up for by the next one. */
export function certificateWarnings(
  { certs, certWarned = {}, state, role, tz }: Person,
  now: Date,
): readonly CertificateWarning[] {
  if (state !== 'active' || role !== 'agent') return [];
  const today = dayOf(now, tz);
  return Object.entries(certs).flatMap(([id, { until, state: standing }]) => {
    const left = daysBetween(today, until);
    const days = WARN_DAYS.find((step) => left <= step);
    if (standing !== 'valid' || left < 0 || days === undefined) return [];
    return certWarned[id] === said({ id, until, days }) ? [] : [{ id, until, days }];
  });
}

function said({ until, days }: CertificateWarning): string {
  return `${until} ${days}`;
}

/** Person and office are told in the commit that notes it, so that nobody is told twice. Answers how many. */
export function decideWarnOfCertificates(facts: WarnFacts): Decision<never, number> {
  const { uid, by, person, skillName, staff, now } = facts;
  const warnings = certificateWarnings(person, now);
  if (warnings.length === 0) return { writes: [], audit: [], answer: 0 };
  const told = warnings.flatMap((warning) => {
    const notice = {
      type: 'certificate.ending',
      key: 'certificateEnding',
      params: { name: displayName(person), certificate: skillName(warning.id), until: warning.until },
      cause: { kind: 'certificate', id: `${uid}.${warning.id}.${warning.until}.${warning.days}` },
      urgency: 'standard',
    } as const;
    return [
      noticeWrite(uid, { ...notice, link: '/me' }, now),
      ...staff.map((one) => noticeWrite(one, { ...notice, link: `/agents/${uid}?tab=certificates` }, now)),
    ];
  });
  const certWarned = { ...person.certWarned, ...Object.fromEntries(warnings.map((one) => [one.id, said(one)])) };
  return {
    writes: [...personWrites(facts, { ...person, certWarned }), ...told],
    audit: [{ op: 'person.certificates-warned', by, diff: { certificates: warnings.map(({ id }) => id) } }],
    answer: warnings.length,
  };
}
