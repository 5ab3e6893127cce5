import { REMEDIES, type Remedy } from '../jobs/job.ts';
import { chooseCandidates, type CandidateFacts } from './candidates.ts';

/** What would let more people be asked, and how many: each by itself, the most first. */
export function remediesFor(facts: CandidateFacts, now: Date): Remedy[] {
  if (facts.job.mode === 'direct') return [];
  const able = chooseCandidates(facts, now).ranked.length;
  const remedies = REMEDIES.map((by) => {
    return { by, people: chooseCandidates(eased(facts, by, now), now).ranked.length - able };
  });
  return remedies.filter(({ people }) => people > 0).toSorted((a, b) => b.people - a.people);
}

function eased(facts: CandidateFacts, by: Remedy['by'], now: Date): CandidateFacts {
  const { job, office, people, responses } = facts;
  switch (by) {
    case 'radius':
      return { ...facts, office: { ...office, widen: true } };
    case 'skill':
      return {
        ...facts,
        job: { ...job, positions: job.positions.map((each) => ({ ...each, skills: [], certs: [] })) },
      };
    case 'rest':
      return {
        ...facts,
        office: { ...office, restOverrides: people.map(({ uid }) => ({ uid, by: '', why: '', at: now })) },
      };
    case 'pay':
      return {
        ...facts,
        ...withoutNos(
          facts,
          [...responses].flatMap(([uid, { answer, reason }]) => {
            return answer === 'declined' && reason === 'pay' ? [uid] : [];
          }),
        ),
      };
  }
}

/** As if these had neither been asked nor had said no. */
function withoutNos({ pages, responses }: CandidateFacts, uids: readonly string[]) {
  const asked = [...pages].map(([id, page]) => {
    return [id, { ...page, audience: page.audience.filter((uid) => !uids.includes(uid)) }] as const;
  });
  return { pages: new Map(asked), responses: new Map([...responses].filter(([uid]) => !uids.includes(uid))) };
}
