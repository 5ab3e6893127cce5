import { paths } from '@muster/domain/paths';
import { ClockConfig } from '@muster/domain/settings/settings';
import { setClockOffset } from './clock.ts';
import { inEmulators } from './config.ts';
import { documentListener } from './live/use-live-doc.ts';

/** Follows the clock of the emulators; answers how to stop. */
export function followClock(): () => void {
  if (!inEmulators) return () => {};
  const listener = documentListener(paths.clock, ClockConfig);
  return listener.subscribe(() => setClockOffset(listener.get().data?.offsetMs ?? 0));
}
