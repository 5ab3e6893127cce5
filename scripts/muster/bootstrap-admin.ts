import '@muster/domain/time/temporal-global';
import { isCancel, text } from '@clack/prompts';
import { bootstrapAdmin as bootstrap, type FirstAdmin } from '../../functions/src/people/bootstrap-admin.ts';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { emulatorAddresses } from '../suite/environment.ts';
import { askFirst } from './ask-first.ts';
import type { Context } from './context.ts';
import { needEmulators } from './health.ts';
import { done, type Report } from './report.ts';

const TZ = 'Europe/London';

type Said = { readonly [Name in keyof FirstAdmin]?: FirstAdmin[Name] | undefined };

export interface BootstrapWanted extends Said {
  /** A deployed project; without one, the local suite. */
  readonly project?: string | undefined;
}

const REFUSED = {
  'email-taken': 'Somebody else has this address already.',
  'has-admin': 'There is an administrator already. Sign in as one to add others.',
  'bad-time-zone': 'The time zone is unknown. Write one such as Europe/London.',
} as const;

/** The first administrator of an empty project. */
export async function bootstrapAdmin(context: Context, wanted: BootstrapWanted): Promise<Report> {
  const asked = await complete(context, wanted);
  const projectId = await chooseProject(context, wanted.project);
  const instance = openInstance({ projectId });
  try {
    const outcome = await bootstrap(instance, asked);
    if (outcome.outcome !== 'created') throw new Error(REFUSED[outcome.outcome]);
    const { uid, password } = outcome;
    const line = `${asked.email} is the administrator of ${projectId}. First password, shown only now: ${password}`;
    return done(line, { uid, email: asked.email, password, projectId });
  } finally {
    await instance.store.close();
  }
}

async function chooseProject(context: Context, project: string | undefined): Promise<string> {
  if (project === undefined) {
    await needEmulators(context.suite);
    Object.assign(process.env, emulatorAddresses(context.suite, context.suite.projectId));
    return context.suite.projectId;
  }
  await askFirst(context, `This creates the first administrator of the deployed project ${project}.`);
  process.env['GCLOUD_PROJECT'] = project;
  return project;
}

async function complete(context: Context, wanted: BootstrapWanted): Promise<FirstAdmin> {
  return {
    email: wanted.email ?? (await question(context, 'E-mail address', '--email')),
    first: wanted.first ?? (await question(context, 'First name', '--first')),
    last: wanted.last ?? (await question(context, 'Last name', '--last')),
    organisation: wanted.organisation ?? (await question(context, 'Name of the organisation', '--organisation')),
    tz: wanted.tz ?? TZ,
    password: wanted.password,
  };
}

async function question({ json }: Context, message: string, option: string): Promise<string> {
  if (json || !process.stdin.isTTY) throw new Error(`${message} is missing. Add ${option}.`);
  const answer = await text({ message, validate: (typed) => (typed?.trim() ? undefined : 'Please type something.') });
  if (isCancel(answer)) throw new Error('Nothing was changed.');
  return answer.trim();
}
