const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs once at the first Ctrl-C or kill, and leaves with 130 when it is done. Later signals wait for it. */
export function onStopSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const handle = () => {
    if (isStopping) return;
    isStopping = true;
    void stop().finally(() => process.exit(130));
  };
  for (const signal of SIGNALS) process.on(signal, handle);
}
