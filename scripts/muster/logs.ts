import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../suite/folders.ts';
import type { Context } from './context.ts';
import { row, type Report } from './report.ts';

export interface LogsWanted {
  readonly area?: string | undefined;
  readonly lines: number;
}

/** The last lines of one log, or of all of them. */
export async function logs({ suite }: Context, { area, lines }: LogsWanted): Promise<Report> {
  const folder = runFolder(suite.base);
  const areas = readdirSync(folder)
    .filter((file) => file.endsWith('.log'))
    .map((file) => file.slice(0, -'.log'.length));
  const wanted = areas.filter((name) => area === undefined || name === area || name.startsWith(`${area}-`));
  if (wanted.length === 0) throw new Error(noSuchArea(area, areas));

  const found = wanted.map((name) => ({ name, lines: lastLines(join(folder, `${name}.log`), lines) }));
  return {
    ok: true,
    lines: found.flatMap((log) => [row(log.name, ''), ...log.lines]),
    data: { logs: Object.fromEntries(found.map((log) => [log.name, log.lines])) },
  };
}

function noSuchArea(area: string | undefined, areas: readonly string[]): string {
  if (areas.length === 0) return 'There are no logs yet: Muster has not run on these ports.';
  return `There is no log of ${area}. Areas: ${areas.join(', ')}.`;
}

function lastLines(file: string, count: number): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
}
