const OLDEST_NODE = 24;
const FEWEST_GB = 2;

/** What was found on this machine. */
export interface Found {
  readonly node: string;
  readonly packages: boolean;
  /** Which Firestore emulator is here already. */
  readonly firestore: string | undefined;
  readonly java: string | undefined;
  readonly cargo: string | undefined;
  readonly browser: string | undefined;
  readonly takenPorts: readonly number[];
  readonly freeGb: number;
  readonly base: number;
}

export interface Check {
  readonly name: string;
  /** A warning is something Muster can do without, or gets by itself. */
  readonly state: 'good' | 'bad' | 'warning';
  readonly found: string;
  readonly remedy?: string;
}

export function judge(found: Found): readonly Check[] {
  return [node(found), packages(found), firestore(found), browser(found), ports(found), disk(found)];
}

function node({ node: version }: Found): Check {
  const isNew = Number(version.slice(1).split('.')[0]) >= OLDEST_NODE;
  if (isNew) return { name: 'Node', state: 'good', found: version };
  const remedy = `Install Node ${OLDEST_NODE}, or run "npm ci": on Linux that brings one along.`;
  return { name: 'Node', state: 'bad', found: version, remedy };
}

function packages({ packages: areThere }: Found): Check {
  if (areThere) return { name: 'Packages', state: 'good', found: 'as package-lock.json says' };
  return {
    name: 'Packages',
    state: 'warning',
    found: 'missing or old',
    remedy: 'Run "npm ci"; "npm start" does it too.',
  };
}

function firestore({ firestore: engine, java, cargo }: Found): Check {
  const name = 'Firestore';
  if (engine !== undefined) return { name, state: 'good', found: engine === 'hidane' ? 'hidane' : 'official emulator' };
  const means = [java && 'Java 21', cargo && 'cargo'].filter((tool) => tool !== undefined && tool !== '');
  if (means.length > 0) {
    const remedy = `"npm start" gets one by itself with ${means.join(' or ')}; the first time takes some minutes.`;
    return { name, state: 'warning', found: 'no emulator yet', remedy };
  }
  const remedy = 'Install Java 21, or Rust from https://rustup.rs, or put the program "hidane" on the PATH.';
  return { name, state: 'bad', found: 'no emulator, no Java 21, no cargo', remedy };
}

function browser({ browser: path }: Found): Check {
  if (path !== undefined) return { name: 'Chromium', state: 'good', found: path };
  const remedy = 'Needed for browser tests only: install the package "chromium".';
  return { name: 'Chromium', state: 'warning', found: 'not found', remedy };
}

function ports({ takenPorts, base }: Found): Check {
  if (takenPorts.length === 0) return { name: 'Ports', state: 'good', found: `free from ${base} on, or ours` };
  const remedy = `End the program that holds them, or choose others: npm start -- --ports ${base + 10_000}`;
  return { name: 'Ports', state: 'bad', found: `taken: ${takenPorts.join(', ')}`, remedy };
}

function disk({ freeGb }: Found): Check {
  const found = `${freeGb.toFixed(1)} GB free`;
  if (freeGb >= FEWEST_GB) return { name: 'Disk', state: 'good', found };
  return { name: 'Disk', state: 'bad', found, remedy: `Make room: installing and building needs ${FEWEST_GB} GB.` };
}
