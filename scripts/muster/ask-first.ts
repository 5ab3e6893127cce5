import { confirm } from '@clack/prompts';
import type { Context } from './context.ts';

/** Before something is lost: asks a person, and refuses a script that did not say `--yes`. */
export async function askFirst({ yes, json }: Pick<Context, 'yes' | 'json'>, question: string): Promise<void> {
  if (yes) return;
  if (json || !process.stdin.isTTY) throw new Error(`${question} Add --yes to do it without being asked.`);
  const answer = await confirm({ message: question, initialValue: false });
  if (answer !== true) throw new Error('Nothing was changed.');
}
