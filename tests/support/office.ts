import { afterAll } from 'vitest';
import { openBrowser, type Visitors } from './browser.ts';
import { visitDispatch, type Dispatch } from './dispatch.ts';

interface Office {
  readonly visitors: Visitors;
  readonly dispatch: Dispatch;
}

/** A real Chromium and a desk of its own for one test file, which asks for it at its top. They go when the file ends. */
export async function visitOffice(): Promise<Office> {
  const [visitors, dispatch] = await Promise.all([openBrowser(), visitDispatch()]);
  afterAll(async () => {
    await visitors.close();
    await dispatch.world.close();
  });
  return { visitors, dispatch };
}
