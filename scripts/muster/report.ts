import { styleText } from 'node:util';

/** What a verb came to: lines for a person, data for a script. */
export interface Report {
  readonly ok: boolean;
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

export function done(line: string, data: Report['data'] = {}): Report {
  return { ok: true, lines: [line], data };
}

/** `✓` or `✗` or `!` before a line, in colour on a terminal. */
export function mark(state: 'good' | 'bad' | 'warning', line: string): string {
  if (state === 'good') return `${styleText('green', '✓')} ${line}`;
  return state === 'bad' ? `${styleText('red', '✗')} ${line}` : `${styleText('yellow', '!')} ${line}`;
}

/** The name in bold and the rest beside it, in columns. */
export function row(name: string, text: string, width = 12): string {
  return `${styleText('bold', name.padEnd(width))} ${text}`;
}

/** Runs a verb and ends the process with its outcome. A mistake is told in a sentence. */
export async function tell(json: boolean, verb: () => Promise<Report>): Promise<void> {
  try {
    const { ok, lines, data } = await verb();
    if (json) console.log(JSON.stringify({ ok, ...data }));
    else for (const line of lines) console.log(line);
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (json) console.log(JSON.stringify({ ok: false, error: message }));
    else console.error(mark('bad', message));
    process.exitCode = 1;
  }
}
