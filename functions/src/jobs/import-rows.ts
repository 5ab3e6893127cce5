import { isRefused, type Refused } from '@muster/domain/decision';
import { decideAppliedPart, decideCheckPart, whyNotApply } from '@muster/domain/jobs/import-part';
import { importRows as contract } from '@muster/domain/jobs/imports.contracts';
import { Import, ImportPart, type ImportKind, type ImportRow } from '@muster/domain/jobs/imports';
import { STAFF, type Actor } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import pLimit from 'p-limit';
import type * as z from 'zod';
import { defineCallable } from '../platform/callable.ts';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import type { Refusal } from '@muster/domain/refusal';
import type { Workspace } from '../platform/workspace.ts';
import type { Decision } from '@muster/domain/decision';
import { applyJob, checkJobs } from './import-jobs.ts';
import { applyPerson, checkPeople, type AppliedRow } from './import-people.ts';

/** Rows carried out at the same time. */
const AT_ONCE = 8;

type Input = z.output<typeof contract.input>;
type Answer = z.output<typeof contract.output>;

interface Asked {
  readonly input: Input;
  readonly by: string;
  readonly actor: Actor;
  readonly now: Date;
}

/** Files of people are for administrators, files of jobs for all who dispatch. */
export const importRows = defineCallable(contract, STAFF, (instance, { input, actor, now }) => {
  if (input.kind === 'people' && actor.role !== 'admin') return Promise.resolve({ refused: 'forbidden' as const });
  const asked = { input, by: actor.uid, actor, now };
  return input.rows ? check(instance, asked, input.rows) : apply(instance, asked);
});

async function check(
  instance: Instance,
  { input, by, actor, now }: Asked,
  rows: readonly ImportRow[],
): Promise<Answer | Refused> {
  const { importId, part, parts, kind } = input;
  const verdicts = kind === 'people' ? await checkPeople(instance, rows) : await checkJobs(instance, rows, actor, now);
  const outcome = await onPart(instance, input, (read, at) =>
    decideCheckPart({ importId, part, parts, kind, by, rows, verdicts, ...read }, at),
  );
  return isRefused(outcome) ? outcome : { verdicts: [...outcome.answer], passwords: {} };
}

/** Each row once: what a row makes has an id of its own, so a part begun twice ends as if begun once. */
async function apply(instance: Instance, { input, by, actor, now }: Asked): Promise<Answer | Refused> {
  const { importId, part } = input;
  const [{ data: known }, { data: stored }] = await Promise.all([
    instance.store.get(Import, paths.oneImport(importId)),
    instance.store.get(ImportPart, paths.importPart(importId, part)),
  ]);
  const refused = whyNotApply({ known, stored }, by);
  if (refused || !stored || !known) return { refused: refused ?? 'not-found' };
  if (stored.applied) return { verdicts: stored.verdicts, passwords: {} };

  const applied = await applyRows(instance, known.kind, stored, actor, now);
  const verdicts = applied.map(({ verdict }) => verdict);
  const outcome = await onPart(instance, input, (read) => decideAppliedPart({ importId, part, ...read }, verdicts, by));
  if (isRefused(outcome)) return outcome;
  const passwords = applied.flatMap(({ verdict, password }) =>
    password === undefined ? [] : [[String(verdict.n), password] as const],
  );
  return { verdicts, passwords: Object.fromEntries(passwords) };
}

function applyRows(
  instance: Instance,
  kind: ImportKind,
  { rows, verdicts }: ImportPart,
  actor: Actor,
  now: Date,
): Promise<AppliedRow[]> {
  const limit = pLimit(AT_ONCE);
  const wrong = new Map(verdicts.filter(({ act }) => act === 'wrong').map((verdict) => [verdict.n, verdict]));
  return Promise.all(
    rows.map((row) =>
      limit(async (): Promise<AppliedRow> => {
        const left = wrong.get(row.n);
        if (left) return { verdict: left };
        return kind === 'people'
          ? applyPerson(instance, row, actor.uid, now)
          : { verdict: await applyJob(instance, row, actor, now) };
      }),
    ),
  );
}

interface ReadPart {
  readonly known: Import | undefined;
  readonly stored: ImportPart | undefined;
}

function onPart<R extends Refusal, Said>(
  instance: Instance,
  { importId, part }: Pick<Input, 'importId' | 'part'>,
  decide: (read: ReadPart, now: Date) => Decision<R, Said>,
) {
  const [ledger, path] = [paths.oneImport(importId), paths.importPart(importId, part)];
  const read = (workspace: Workspace) => ({
    known: workspace.get(Import, ledger),
    stored: workspace.get(ImportPart, path),
  });
  const command: Command<R, Said> = {
    own: [path],
    shared: [],
    needs: () => [path],
    decide: (workspace, now) => decide(read(workspace), now),
  };
  return carryOutCommand(instance, ledger, command);
}
