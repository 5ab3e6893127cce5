import { watch } from 'node:fs';
import { dirname } from 'node:path';
import { BUNDLE, startHost, type Host, type HostWanted } from './start-host.ts';

const REST_MS = 200;

/** One instance of the functions at a fixed port that is replaced whenever the bundle is built anew. */
export async function startFreshHost(wanted: HostWanted, say: (line: string) => void): Promise<Host> {
  let host = await startHost(wanted);
  let rest: NodeJS.Timeout | undefined;
  let replacing: Promise<void> = Promise.resolve();
  let isStopping = false;

  const replace = async () => {
    if (isStopping) return;
    await host.stop();
    host = await startHost(wanted);
    say('The functions run anew.');
  };
  const watcher = watch(dirname(BUNDLE), () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      replacing = replacing.then(replace).catch((error: unknown) => say(String(error)));
    }, REST_MS);
  });

  return {
    url: host.url,
    stop: async () => {
      isStopping = true;
      watcher.close();
      clearTimeout(rest);
      await replacing;
      await host.stop();
    },
  };
}
