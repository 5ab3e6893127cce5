import { readFileSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { LocalSuite } from '@muster/domain/local-suite';
import { ROOT } from './folders.ts';

const RULES = 'firestore.rules';
const REST_MS = 100;

async function load({ firestore, projectId }: LocalSuite): Promise<string> {
  const content = readFileSync(join(ROOT, RULES), 'utf8');
  const answer = await fetch(`http://127.0.0.1:${firestore}/emulator/v1/projects/${projectId}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: RULES, content }] } }),
  });
  return answer.ok ? 'New rules are in force.' : `The rules were not taken, the old ones stay: ${await answer.text()}`;
}

/** Puts saved rules into force. The folder is watched, since editors replace the file. */
export function watchRules(suite: LocalSuite, say: (line: string) => void): FSWatcher {
  let rest: NodeJS.Timeout | undefined;
  return watch(ROOT, (_event, file) => {
    if (file !== RULES) return;
    clearTimeout(rest);
    rest = setTimeout(() => void load(suite).then(say, (error: unknown) => say(String(error))), REST_MS);
  });
}
