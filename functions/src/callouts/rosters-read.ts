import type { Roster } from '@muster/domain/callouts/roster';
import type { Instance } from '../platform/instance.ts';

const KEY = Symbol('rosters read lately');
/** As many agents as an instance may well keep at hand. */
const MOST = 60;

/** Rosters as this instance last saw them, by path. Old ones do no harm: each line is compared with what is read. */
export class RostersRead {
  readonly #agents = new Map<string, Roster['agents']>();

  before(path: string): Roster['agents'] | undefined {
    return this.#agents.get(path);
  }

  keep(path: string, { agents }: Pick<Roster, 'agents'>): void {
    this.#agents.delete(path);
    this.#agents.set(path, agents);
    const [oldest] = this.#agents.keys();
    if (this.#agents.size > MOST && oldest !== undefined) this.#agents.delete(oldest);
  }
}

export function rostersRead(instance: Instance): RostersRead {
  return instance.memory(KEY, () => new RostersRead());
}
