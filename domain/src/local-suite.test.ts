import { expect, test } from 'vitest';
import { BASE_STEP, localSuite, USUAL_BASE } from './local-suite.ts';

function portsOf(base: number): number[] {
  const { base: _base, projectId: _projectId, ...ports } = localSuite(base);
  return Object.values(ports);
}

test('keeps the ports Firebase is known by at the usual base', () => {
  const { projectId, hosting, functions, host, firestore, auth } = localSuite(USUAL_BASE);
  expect({ projectId, hosting, functions, host, firestore, auth }).toEqual({
    projectId: 'demo-muster',
    hosting: 5000,
    functions: 5001,
    host: 5002,
    firestore: 8080,
    auth: 9099,
  });
});

test('moves every port and the project with the base', () => {
  const { projectId, firestore, auth } = localSuite(15000);
  expect({ projectId, firestore, auth }).toEqual({ projectId: 'demo-muster-15000', firestore: 15080, auth: 15099 });
});

test('gives no port twice, within a suite or to its neighbour', () => {
  const ports = [...portsOf(15000), ...portsOf(15000 + BASE_STEP)];
  expect(new Set(ports).size).toBe(ports.length);
});
