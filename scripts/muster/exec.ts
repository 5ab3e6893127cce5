import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment, emulatorAddresses } from '../suite/environment.ts';
import type { Context } from './context.ts';

/** Runs a command that meets the emulators of this suite, and ends with its code. */
export async function exec({ suite }: Context, [program = '', ...args]: readonly string[]): Promise<void> {
  const env = { ...childEnvironment(), ...emulatorAddresses(suite, suite.projectId) };
  const child = spawn(program, args, { stdio: 'inherit', env });
  const [code] = await once(child, 'close');
  process.exitCode = typeof code === 'number' ? code : 1;
}
