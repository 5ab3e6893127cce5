import { createRequire } from 'node:module';

// firebase-tools offers no public way to check a deploy without signing in. These are its own modules,
// which is why its version is pinned; only what is used here is described.

const fromHere = createRequire(import.meta.url);
const fromTools = createRequire(fromHere.resolve('firebase-tools/package.json'));

interface ValidationError {
  readonly instancePath: string;
  readonly message?: string;
}
interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
interface Ajv {
  compile(schema: unknown): Validator;
}
export interface Endpoint {
  readonly id: string;
  readonly region: string;
}
interface Backend {
  readonly endpoints: unknown;
}
interface Codebase {
  readonly source: string;
  readonly codebase: string;
  readonly runtime: string;
}
interface Delegate {
  validate(): Promise<void>;
  discoverBuild(config: object, env: object): Promise<unknown>;
}

const ajv: { default: new (options: object) => Ajv } = fromTools('ajv');
const ajvFormats: { default: (ajv: Ajv) => void } = fromTools('ajv-formats');

export function readSchema(name: string): unknown {
  return fromTools(`./schema/${name}`);
}

export function compileSchema(schema: unknown): Validator {
  const validator = new ajv.default({ allErrors: true, strict: false, allowUnionTypes: true });
  ajvFormats.default(validator);
  return validator.compile(schema);
}

export const { FirestoreApi }: { FirestoreApi: new () => { validateSpec(spec: unknown): void } } =
  fromTools('./lib/firestore/api');
export const projectConfig: { normalizeAndValidate(functions: unknown): readonly Codebase[] } = fromTools(
  './lib/functions/projectConfig',
);
export const env: { loadUserEnvs(options: object): Record<string, string> } = fromTools('./lib/functions/env');
export const runtimes: { getRuntimeDelegate(context: object): Promise<Delegate> } = fromTools(
  './lib/deploy/functions/runtimes',
);
export const build: { resolveBackend(options: object): Promise<{ backend: Backend }> } =
  fromTools('./lib/deploy/functions/build');
export const backends: { empty(): Backend; allEndpoints(backend: Backend): readonly Endpoint[] } = fromTools(
  './lib/deploy/functions/backend',
);
export const validate: { endpointsAreValid(wanted: Backend, existing: Backend): void } = fromTools(
  './lib/deploy/functions/validate',
);
