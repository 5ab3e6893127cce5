import { saidToOf, termsOf } from '@muster/domain/callouts/material';
import type { Job, SaidTo } from '@muster/domain/jobs/job';
import { listed } from '../../ui/listed.ts';

interface TimeWindow {
  readonly start: Date;
  readonly end: Date;
}

export interface ChangedTerm {
  readonly what: 'when' | 'where' | 'position' | 'dress';
  readonly was: string | TimeWindow;
  readonly is: string | TimeWindow;
}

/** What differs from what this person said yes to, old beside new. */
export function whatChanged(job: Job, uid: string): ChangedTerm[] {
  const member = job.crew[uid];
  if (!member?.saidTo) return [];
  const [was, is] = [saidToOf(member, job), termsOf(job, member.pos)];
  const terms: ChangedTerm[] = [
    { what: 'when', was: windowOf(was), is: windowOf(is) },
    { what: 'where', was: was.address, is: is.address },
    { what: 'position', was: demandsOf(was), is: demandsOf(is) },
    { what: 'dress', was: was.dress ?? '', is: is.dress ?? '' },
  ];
  return terms.filter((term) => wordsOf(term.was) !== wordsOf(term.is));
}

function windowOf({ start, end }: SaidTo): TimeWindow {
  return { start, end };
}

function demandsOf({ label, skills }: SaidTo): string {
  return listed([label, ...skills]);
}

function wordsOf(value: ChangedTerm['was']): string {
  return typeof value === 'string' ? value : `${value.start.toISOString()} ${value.end.toISOString()}`;
}
