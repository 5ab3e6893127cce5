import type { Host } from './start-host.ts';

const EVERY_MS = 1000;

/** Calls the tick each second, as production's scheduler does each minute; skips while one runs. */
export function startLocalClock({ url }: Pick<Host, 'url'>, say: (line: string) => void): { stop(): void } {
  let isRunning = false;
  const tick = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      const answer = await fetch(`${url}/tick-0`, { method: 'POST', body: '{}' });
      if (!answer.ok) say(`The tick failed with ${answer.status}; see the host's log.`);
    } catch {
      // The host is being restarted.
    } finally {
      isRunning = false;
    }
  };
  const timer = setInterval(() => void tick(), EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
