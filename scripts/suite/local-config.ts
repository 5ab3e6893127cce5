import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LocalSuite } from '@muster/domain/local-suite';
import * as z from 'zod';
import { ROOT, runFolder } from './folders.ts';

const HOST = '127.0.0.1';

const Header = z.looseObject({ key: z.string(), value: z.string() });
const FirebaseConfig = z.looseObject({
  firestore: z.looseObject({ rules: z.string() }),
  hosting: z.looseObject({ headers: z.array(z.looseObject({ headers: z.array(Header) })) }),
});

/** The copy the emulator is started with: firebase-tools ends when it sees its own rules file saved. */
function rulesCopy(base: number): string {
  return join(runFolder(base), 'firestore.rules');
}

/** Lets the page reach the emulators, which production's policy rightly forbids. */
function reachEmulators(policy: string, suite: LocalSuite): string {
  const origins = [suite.auth, suite.firestore, suite.host].map((port) => `http://${HOST}:${port}`);
  return policy.replace("connect-src 'self'", `connect-src 'self' ${origins.join(' ')}`);
}

function emulatorsOf(suite: LocalSuite): object {
  const at = (port: number) => ({ host: HOST, port });
  return {
    singleProjectMode: false,
    ui: { enabled: false },
    hosting: at(suite.hosting),
    functions: at(suite.functions),
    firestore: { ...at(suite.firestore), websocketPort: suite.websocket },
    auth: at(suite.auth),
    tasks: at(suite.tasks),
    eventarc: at(suite.eventarc),
    hub: at(suite.hub),
    logging: at(suite.logging),
  };
}

/** Beside firebase.json, since firebase-tools takes the folder of its configuration as the project's. */
export function configFile(base: number): string {
  return join(ROOT, `firebase.local-${base}.json`);
}

/** Writes the configuration of a local suite; firebase.json stays the production file. */
export function writeLocalConfig(suite: LocalSuite): string {
  const config = FirebaseConfig.parse(JSON.parse(readFileSync(join(ROOT, 'firebase.json'), 'utf8')));
  copyFileSync(join(ROOT, config.firestore.rules), rulesCopy(suite.base));

  const headers = config.hosting.headers.map((rule) => ({
    ...rule,
    headers: rule.headers.map(({ key, value }) => ({ key, value: reachEmulators(value, suite) })),
  }));
  const local = {
    ...config,
    firestore: { ...config.firestore, rules: relative(ROOT, rulesCopy(suite.base)) },
    hosting: { ...config.hosting, headers },
    emulators: emulatorsOf(suite),
  };
  const file = configFile(suite.base);
  writeFileSync(file, `${JSON.stringify(local, null, 2)}\n`);
  return file;
}
