import type { Contract } from '@muster/domain/contract';
import { REGION } from '@muster/domain/region';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import * as z from 'zod';
import { app } from './app.ts';
import { NotSignedIn, toCallError } from './call-errors.ts';
import { suite } from './config.ts';
import { refreshSession } from './session.ts';

const functions = getFunctions(app, REGION);

if (suite) connectFunctionsEmulator(functions, '127.0.0.1', suite.host);

/** Calls a function of the server. Throws one of the errors of `call-errors.ts`. */
export async function call<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Name, Input, Output>,
  input: z.output<Input>,
): Promise<z.output<Output>> {
  return contract.output.parse(await callOnWire(contract.name, z.encode(contract.input, input)));
}

/** The same for a command whose input was put into its wire form earlier. */
export async function callOnWire(name: string, wire: unknown): Promise<unknown> {
  // The SDK would send a field that is undefined as null, which no contract means.
  const sent: unknown = JSON.parse(JSON.stringify(wire));
  try {
    return (await httpsCallable(functions, name)(sent)).data;
  } catch (error) {
    const problem = toCallError(error);
    // The server may know of an ended session before this browser does.
    if (problem instanceof NotSignedIn) refreshSession().catch(() => {});
    throw problem;
  }
}
