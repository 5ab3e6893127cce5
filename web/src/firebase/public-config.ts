import { paths } from '@muster/domain/paths';
import * as z from 'zod';
import { firebaseOptions, suite } from './config.ts';

/** What the signed-out pages need of `config/app`. */
export interface PublicConfig {
  readonly name: string;
  readonly hasAdmin: boolean;
  /** Whether strangers may ask for access. */
  readonly registration: boolean;
  readonly languages: readonly string[];
}

const Answer = z.object({
  fields: z.object({
    name: z.object({ stringValue: z.string() }),
    hasAdmin: z.object({ booleanValue: z.boolean() }),
    registration: z.object({ booleanValue: z.boolean() }),
    languages: z.object({ arrayValue: z.object({ values: z.array(z.object({ stringValue: z.string() })) }) }),
  }),
});

/** Asked over REST: the Firestore SDK is too large for a page that reads one document once. */
export async function readPublicConfig(): Promise<PublicConfig | undefined> {
  const origin = suite ? `http://127.0.0.1:${suite.firestore}` : 'https://firestore.googleapis.com';
  const path = `v1/projects/${firebaseOptions.projectId}/databases/(default)/documents/${paths.appConfig}`;
  const response = await fetch(`${origin}/${path}`);
  // A project that was never set up has no such document, and no administrator either.
  if (response.status === 404) return { name: '', hasAdmin: false, registration: false, languages: [] };
  const answer = Answer.safeParse(await response.json());
  if (!answer.success) return undefined;
  const { name, hasAdmin, registration, languages } = answer.data.fields;
  return {
    name: name.stringValue,
    hasAdmin: hasAdmin.booleanValue,
    registration: registration.booleanValue,
    languages: languages.arrayValue.values.map(({ stringValue }) => stringValue),
  };
}
