import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/suite/folders.ts';
import { rounded, type Result, type Size } from './result.ts';

const FILE = join(ROOT, 'docs', 'benchmarks.md');
const HEAD = `# Benchmarks

Written by \`npm run bench\`. Both sides of a ratio ran in the same run against the same Firestore
emulator, by turns; times depend on the machine, ratios and counts are what matters. The baselines
are in \`tests/bench/baselines/\`.
`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function machine(): string {
  const processors = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} x ${processors[0]?.model ?? 'processor'}, ${gib} GiB, Node ${process.versions.node}`;
}

/** The tables of one benchmark, as a person reads them on the terminal and in the guide. */
export function tablesOf({ rows, ops, goals, figures = [] }: Result, size: Size): string {
  const compared = rows.map(({ work, baseline, compared: { oursMs, baselineMs, ratio, worst } }) => [
    work,
    `${rounded(oursMs)} ms`,
    baseline,
    `${rounded(baselineMs)} ms`,
    `${rounded(ratio)} x`,
    `${rounded(worst)} x`,
  ]);
  const judged = goals.map(({ goal, value, holds }) => [goal, value, size === 'full' ? (holds ? 'yes' : 'NO') : '-']);
  const told = figures.map(({ what, value, unit }) => [what, `${value} ${unit}`.trim()]);
  return [
    ...(rows.length > 0
      ? [table(['work', 'ours (median)', 'baseline', 'baseline (median)', 'ratio', 'worst round'], compared)]
      : []),
    table(['goal', 'value', 'holds'], judged),
    ...(told.length > 0 ? [table(['figure', 'value'], told)] : []),
    ...(Object.keys(ops).length > 0 ? [table(['billed in one round', 'count'], Object.entries(ops))] : []),
  ].join('\n\n');
}

function sectionOf(result: Result, size: Size, command: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return `## ${result.name}: ${result.title}\n\n${day} · ${machine()} · \`${command}\`\n\n${tablesOf(result, size)}\n`;
}

async function earlierSections(): Promise<string[]> {
  const text = await readFile(FILE, 'utf8').catch(() => '');
  return text.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
}

/** Replaces the section of this benchmark and leaves those of the others. */
export async function keep(result: Result, size: Size, command: string): Promise<void> {
  const others = (await earlierSections()).filter((section) => !section.startsWith(`## ${result.name}:`));
  const sections = [...others.map((section) => `${section.trimEnd()}\n`), sectionOf(result, size, command)];
  await writeFile(FILE, [HEAD, ...sections.toSorted()].join('\n'));
}
