import { paths } from '@muster/domain/paths';
import { AppConfig } from '@muster/domain/settings/settings';
import { seedSampleData } from '../sample-data/seed.ts';
import { askFirst } from './ask-first.ts';
import type { Context } from './context.ts';
import { needEmulators } from './health.ts';
import { withStore } from './local-store.ts';
import { done, type Report } from './report.ts';

/** Loads the sample organisation. What has the same name is written over. */
export async function seed(context: Context): Promise<Report> {
  const { suite } = context;
  await needEmulators(suite);
  const { data: app } = await withStore(suite, (store) => store.get(AppConfig, paths.appConfig));
  if (app) await askFirst(context, `The emulators hold ${app.name} already. The sample is written over it.`);
  await seedSampleData(suite, context.say);
  return done('The sample organisation is loaded.', { projectId: suite.projectId });
}

/** Empties the emulators and loads the sample anew. */
export async function reset(context: Context): Promise<Report> {
  const { suite } = context;
  await askFirst(context, `This deletes every document and account of ${suite.projectId}.`);
  await needEmulators(suite);
  await empty(
    `http://127.0.0.1:${suite.firestore}/emulator/v1/projects/${suite.projectId}/databases/(default)/documents`,
  );
  await empty(`http://127.0.0.1:${suite.auth}/emulator/v1/projects/${suite.projectId}/accounts`);
  await seedSampleData(suite, context.say);
  return done('The emulators hold the sample organisation and nothing else.', { projectId: suite.projectId });
}

async function empty(url: string): Promise<void> {
  const answer = await fetch(url, { method: 'DELETE', headers: { authorization: 'Bearer owner' } });
  if (!answer.ok) throw new Error(`${url} was not emptied: ${answer.status} ${await answer.text()}`);
}
