const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Carries out `stop` once, at the first Ctrl-C or request to end; a second one ends at once, and
 * whatever has registered itself for the exit is swept.
 */
export function onInterrupt(stop: () => Promise<void>, exitCode: number): void {
  let isStopping = false;
  const begin = async () => {
    if (isStopping) process.exit(130);
    isStopping = true;
    try {
      await stop();
      process.exit(exitCode);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  for (const signal of SIGNALS) process.on(signal, () => void begin());
}
