const isTerminal = process.stdout.isTTY;

/** One line for a person. */
export function say(line: string): void {
  console.log(line);
}

/** Says what is being done, and how long it took once it is done. */
export async function during<T>(what: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  if (isTerminal) process.stdout.write(`${what} …`);
  const done = await work();
  const took = `${((performance.now() - from) / 1000).toFixed(1)} s`;
  if (isTerminal) process.stdout.write(`\r${what} … ${took}\n`);
  else console.log(`${what}: ${took}`);
  return done;
}

/** Ends with a sentence instead of a stack: the remedy is in the message. */
export async function orExplain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
