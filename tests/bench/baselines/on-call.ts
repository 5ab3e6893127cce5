import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { ROOT } from '../../../scripts/suite/folders.ts';

interface Request {
  readonly data: unknown;
  readonly auth?: { readonly uid: string };
}
type OnCall = (options: object, handle: (request: Request) => unknown) => unknown;

const Package = z.object({ exports: z.object({ './v2/https': z.object({ import: z.string() }) }) });

function hasOnCall(library: unknown): library is { readonly onCall: OnCall } {
  return typeof library === 'object' && library !== null && 'onCall' in library;
}

/** Firebase's own `onCall`, with nothing of ours around it: the copy that the functions import, since two would clash. */
export async function onCallOfFirebase(): Promise<OnCall> {
  const found = findPackageJSON('firebase-functions', pathToFileURL(join(ROOT, 'functions/src/index.ts')));
  if (!found) throw new Error('firebase-functions is not installed.');
  const { exports } = Package.parse(JSON.parse(readFileSync(found, 'utf8')));
  const file = join(dirname(found), exports['./v2/https'].import);
  const library: unknown = await import(pathToFileURL(file).href);
  if (!hasOnCall(library)) throw new Error('firebase-functions has no onCall.');
  return library.onCall;
}
