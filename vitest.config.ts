import { defineConfig } from 'vitest/config';
import { findOfficialEmulator } from './scripts/suite/official-emulator.ts';

const slow = { testTimeout: 30_000, hookTimeout: 60_000 };
/** A person's whole errand; what hangs in it ends by the shorter time of each step. */
const errand = { testTimeout: 120_000, hookTimeout: 60_000, expect: { poll: { timeout: 8000 } } };
const aloneSetup = { globalSetup: ['tests/support/firestore-alone.ts'] };
const suiteSetup = { globalSetup: ['tests/support/suite-setup.ts'] };
const rules = { include: ['tests/rules/**/*.test.ts'], ...slow, ...aloneSetup };

/** They judge the checks, not an emulator, and the official one takes three minutes over them. */
const MUTANTS = ['tests/rules/mutants.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['domain/src/time/temporal-global.ts'],
          include: [
            'domain/src/**/*.test.ts',
            'functions/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'web/src/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'rules', ...rules } },
      ...(findOfficialEmulator() ? [{ test: { name: 'rules-official', ...rules, exclude: MUTANTS } }] : []),
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...slow, ...suiteSetup } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], retry: 2, ...errand, ...suiteSetup } },
      { test: { name: 'simulation', include: ['tests/simulation/**/*.test.ts'], ...slow, ...aloneSetup } },
    ],
  },
});
