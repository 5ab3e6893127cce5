import type { Instance } from './instance.ts';

interface Kept<T> {
  readonly loading: Promise<T>;
  readonly until: number;
}

/** A value that each instance keeps for `ttlMs` of real time. Callers at the same moment share one load. */
export function cached<T>(ttlMs: number, load: (instance: Instance) => Promise<T>): (instance: Instance) => Promise<T> {
  const key = Symbol('cached');
  return (instance) => {
    const cell = instance.memory(key, (): { kept?: Kept<T> } => ({}));
    const now = instance.clock.real().getTime();
    if (cell.kept && now < cell.kept.until) return cell.kept.loading;
    const loading = load(instance);
    cell.kept = { loading, until: now + ttlMs };
    loading.catch(() => delete cell.kept);
    return loading;
  };
}
