import { expect, test } from 'vitest';
import * as z from 'zod';
import { OpenWorkspace } from './workspace.ts';

const Page = z.object({ rev: z.int(), state: z.string().optional() });
const PATH = 'jobs/J-1/waves/1-0';

test('shows a decision what those before it wrote', () => {
  const workspace = new OpenWorkspace();
  workspace.add([{ path: PATH, data: { rev: 1 }, version: 7 }]);
  workspace.apply([{ update: PATH, data: { state: 'closed' } }]);
  expect(workspace.get(Page, PATH)).toEqual({ rev: 1, state: 'closed' });
});

test('shows it also in a document that is read only afterwards', () => {
  const workspace = new OpenWorkspace();
  workspace.apply([
    { create: PATH, data: { rev: 1 } },
    { update: PATH, data: { rev: 2 } },
  ]);
  workspace.add([{ path: PATH, data: undefined, version: undefined }]);
  expect(workspace.get(Page, PATH)).toEqual({ rev: 2 });
});

test('keeps the version that was read, on which the commit rests', () => {
  const workspace = new OpenWorkspace();
  workspace.apply([{ put: PATH, data: { rev: 2 } }]);
  workspace.add([{ path: PATH, data: { rev: 1 }, version: 7 }]);
  expect(workspace.reads()).toEqual([{ path: PATH, data: { rev: 1 }, version: 7 }]);
});
