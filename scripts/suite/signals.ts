const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const INTERRUPTED = 130;

/** Runs once at the first Ctrl-C or kill, and leaves when it is done. Later signals wait for it. */
export function onStopSignal(stop: () => Promise<void>, exitCode = INTERRUPTED): void {
  let isStopping = false;
  const handle = () => {
    if (isStopping) return;
    isStopping = true;
    void stop().finally(() => process.exit(exitCode));
  };
  for (const signal of SIGNALS) process.on(signal, handle);
}
