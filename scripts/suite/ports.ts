import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { BASE_STEP, localSuite } from '@muster/domain/local-suite';

const HOST = '127.0.0.1';
const TEST_BASES = { from: 20_000, count: 16 };
const START_LIMIT_MS = 30_000;

async function listenOn(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port, HOST);
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address ? address.port : undefined;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}

export async function freePort(): Promise<number> {
  const port = await listenOn(0);
  if (port === undefined) throw new Error('This machine gives no free port on 127.0.0.1.');
  return port;
}

/** The ports of the suite at this base that somebody else holds. */
export async function takenPorts(base: number): Promise<number[]> {
  const { base: _base, projectId: _projectId, ...ports } = localSuite(base);
  const free = await Promise.all(Object.values(ports).map(listenOn));
  return Object.values(ports).filter((_port, index) => free[index] === undefined);
}

/** A base for tests, apart from `npm start` and, as a rule, from other test runs that begin now. */
export async function freeBase(): Promise<number> {
  for (let tried = 0; tried < TEST_BASES.count; tried += 1) {
    const base = TEST_BASES.from + ((process.pid + tried) % TEST_BASES.count) * BASE_STEP;
    if ((await takenPorts(base)).length === 0) return base;
  }
  throw new Error(`No free ports from ${TEST_BASES.from} on. Choose some yourself with --ports BASE.`);
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, HOST);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

export async function waitForPort(port: number, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with code ${child.exitCode} at its start.`);
    if (Date.now() > deadline) throw new Error(`${child.spawnfile} did not answer on port ${port}.`);
    await sleep(10);
  }
}
