import { USUAL_BASE } from '@muster/domain/local-suite';
import { Command, InvalidArgumentError } from 'commander';
import * as z from 'zod';
import { contextOf, Options, type Context } from './muster/context.ts';
import { deployCheck } from './muster/deploy-check.ts';
import { doctor } from './muster/doctor.ts';
import { exec } from './muster/exec.ts';
import { build, clean } from './muster/files.ts';
import { restart, start, stop } from './muster/lifecycle.ts';
import { logs } from './muster/logs.ts';
import { tell, type Report } from './muster/report.ts';
import { status } from './muster/status.ts';

const LogsOptions = z.object({ lines: z.int() });
const RunOptions = z.object({ at: z.string().optional() });
const PushesOptions = z.object({ limit: z.int(), follow: z.boolean().default(false) });
const Text = z.string().optional();
const BootstrapOptions = z.object({
  email: Text,
  first: Text,
  last: Text,
  organisation: Text,
  tz: Text,
  password: Text,
  project: Text,
});

const program = new Command('muster')
  .description('Runs and looks after Muster on this machine.')
  .option('--ports <base>', 'the suite whose ports begin here', wholeNumber, USUAL_BASE)
  .option('--json', 'answer one line of JSON, for scripts')
  .option('--yes', 'do not ask before something is deleted')
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError();

verb('start', 'start in the background', start);
verb('stop', 'stop in order; the data is kept', stop);
verb('restart', 'stop and start', restart);
verb('status', 'whether each part answers', status);
program
  .command('logs [area]')
  .description('the last lines of the logs, or of one area')
  .option('--lines <count>', 'how many', wholeNumber, 40)
  .action((area: string | undefined, said) => act((context) => logs(context, { area, ...LogsOptions.parse(said) })));
verb('build', 'build functions and web app', build);
verb('clean', 'take away builds, logs and local data', clean);
program
  .command('exec <command...>')
  .description('run a command that meets the emulators; write -- before it')
  .action((command: string[]) => exec(contextNow(), command));
verb('seed', 'load the sample organisation', async (context) => (await sample()).seed(context));
verb('reset', 'empty the emulators and load the sample organisation', async (context) =>
  (await sample()).reset(context),
);
verb('doctor', 'look for what is missing on this machine', doctor);
program
  .command('run <schedule>')
  .description('run a schedule now, for instance tick or reconcile-rosters')
  .option('--at <instant>', 'move the clock of the suite there first; "now" puts it back')
  .action((schedule: string, said) =>
    act(async (context) =>
      (await import('./muster/run-schedule.ts')).runSchedule(context, { schedule, ...RunOptions.parse(said) }),
    ),
  );
program
  .command('bootstrap-admin')
  .description('create the first administrator of an empty project')
  .option('--email <address>')
  .option('--first <name>')
  .option('--last <name>')
  .option('--organisation <name>')
  .option('--tz <zone>', 'time zone, for instance Europe/London')
  .option('--password <text>', 'left out, one is made up')
  .option('--project <id>', 'a deployed project instead of the local suite')
  .action((said) =>
    act(async (context) =>
      (await import('./muster/bootstrap-admin.ts')).bootstrapAdmin(context, BootstrapOptions.parse(said)),
    ),
  );
program
  .command('pushes')
  .description('what would have left for phones and mailboxes')
  .option('--limit <count>', 'how many', wholeNumber, 20)
  .option('--follow', 'go on with what comes')
  .action((said) =>
    act(async (context) => (await import('./muster/pushes.ts')).pushes(context, PushesOptions.parse(said))),
  );
verb('deploy-check', 'find what a deploy would refuse', deployCheck);

await program.parseAsync();

/** What loads Firebase comes only when it is asked for: the other verbs answer at once. */
function sample() {
  return import('./muster/sample.ts');
}

function verb(name: string, description: string, run: (context: Context) => Promise<Report>): void {
  program
    .command(name)
    .description(description)
    .action(() => act(run));
}

async function act(run: (context: Context) => Promise<Report>): Promise<void> {
  const context = contextNow();
  await tell(context.json, () => run(context));
}

function contextNow(): Context {
  return contextOf(Options.parse(program.opts()));
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number.');
  return number;
}
