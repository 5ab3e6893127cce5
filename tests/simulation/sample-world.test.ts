import { describe, expect, test } from 'vitest';
import { sampleWorld } from '../../scripts/sample-data/sample-world.ts';
import { AFTER_EACH_COMMIT } from './invariants/all.ts';
import type { Scene } from './trace.ts';
import { LiveView } from './view.ts';

/** Different hours and days, among them both changes of the clock. */
const MOMENTS = ['2026-03-29T00:30:00Z', '2026-07-08T16:20:00Z', '2026-10-25T01:10:00Z', '2026-11-20T22:45:00Z'];

/** The whole sample as if one commit had made it. */
function sceneAt(now: Date): Scene {
  const { documents } = sampleWorld(now, 3);
  const view = new LiveView();
  for (const { path, data } of documents) view.set(path, data);
  const changes = documents.map(({ path, data }) => ({ path, before: undefined, after: data }));
  return { view, commits: [], commit: { no: 1, at: now, cause: 'the sample', alone: true, writes: [], changes } };
}

describe.each(MOMENTS)('the sample organisation at %s', (moment) => {
  const scene = sceneAt(new Date(moment));

  test.each(AFTER_EACH_COMMIT.map((invariant) => ({ name: invariant.name, invariant })))('$name', ({ invariant }) => {
    expect(invariant(scene)).toEqual([]);
  });
});
