import { describe, expect, test } from 'vitest';
import { judge, type Found } from './diagnosis.ts';

const GOOD: Found = {
  node: 'v24.21.0',
  packages: true,
  firestore: 'hidane',
  java: undefined,
  cargo: undefined,
  browser: '/usr/bin/chromium',
  takenPorts: [],
  freeGb: 70,
  base: 5000,
};

function verdict(changes: Partial<Found>, name: string) {
  return judge({ ...GOOD, ...changes }).find((check) => check.name === name);
}

describe('the doctor', () => {
  test('finds nothing wrong with a machine that has everything', () => {
    expect(judge(GOOD).map(({ state }) => state)).not.toContain('bad');
    expect(judge(GOOD).map(({ state }) => state)).not.toContain('warning');
  });

  test.each([
    ['an old Node', { node: 'v20.20.2' }, 'Node', 'bad', 'npm ci'],
    ['packages that are old', { packages: false }, 'Packages', 'warning', 'npm ci'],
    ['no emulator and nothing to get one with', { firestore: undefined }, 'Firestore', 'bad', 'rustup'],
    ['no emulator but cargo', { firestore: undefined, cargo: '/usr/bin/cargo' }, 'Firestore', 'warning', 'cargo'],
    ['no browser', { browser: undefined }, 'Chromium', 'warning', 'chromium'],
    ['ports that others hold', { takenPorts: [8080, 9099] }, 'Ports', 'bad', '--ports 15000'],
    ['a full disk', { freeGb: 0.4 }, 'Disk', 'bad', '2 GB'],
  ] as const)('names the remedy for %s', (_, changes, name, state, remedy) => {
    expect(verdict(changes, name)).toMatchObject({ state, remedy: expect.stringContaining(remedy) });
  });
});
