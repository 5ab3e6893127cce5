import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalSuite } from '@muster/domain/local-suite';
import { REGION } from '@muster/domain/region';
import * as z from 'zod';
import { childEnvironment, emulatorAddresses } from './environment.ts';
import { ROOT, runFolder } from './folders.ts';

export const BUNDLE = join(ROOT, 'functions/lib/index.js');

const Ready = z.object({ port: z.int().positive() });

export interface Host {
  /** Where a function is called: add its name. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface HostWanted {
  readonly suite: LocalSuite;
  readonly projectId: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly bundle?: string;
  /** The one function it is for, as deployed; all of them when left out. */
  readonly target?: string;
}

/** Starts one instance of the functions in a process of its own; it ends with ours. */
export async function startHost({ suite, projectId, port, bundle = BUNDLE, target }: HostWanted): Promise<Host> {
  const logFile = join(runFolder(suite.base), `host-${projectId}.log`);
  const log = openSync(logFile, 'a');
  const child = fork(join(ROOT, 'scripts/host.ts'), [bundle, String(port)], {
    execArgv: ['--enable-source-maps', `--env-file-if-exists=${join(ROOT, 'functions/.env')}`],
    env: {
      ...childEnvironment(),
      ...emulatorAddresses(suite, projectId),
      FUNCTIONS_EMULATOR: 'true',
      ...(target !== undefined && { FUNCTION_TARGET: target }),
    },
    stdio: ['ignore', log, log, 'ipc'],
    // Ctrl-C in a terminal is for us: we end the host in order.
    detached: true,
  });
  closeSync(log);
  const failed = once(child, 'exit').then(() => {
    throw new Error(`The functions did not start; see ${logFile}`);
  });
  const [message] = await Promise.race([once(child, 'message'), failed]);
  const ready = Ready.parse(message);

  return {
    url: `http://127.0.0.1:${ready.port}/${projectId}/${REGION}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
