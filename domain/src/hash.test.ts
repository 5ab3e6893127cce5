import { describe, expect, it } from 'vitest';
import { fmix32, fnv1a32 } from './hash.ts';

describe('mixing a text', () => {
  it.each([
    ['j1|u1', 79_294_520],
    ['j1|u2', 3_402_645_185],
    ['j1|u3', 2_696_964_756],
    ['j2|u1', 1_273_510_990],
    ['j2|u2', 3_520_412_090],
    ['j2|u3', 2_249_511_551],
  ])('%s gives %i', (text, mixed) => {
    expect(fmix32(fnv1a32(text))).toBe(mixed);
  });

  it('reads letters beyond ASCII as UTF-8', () => {
    expect(fnv1a32('é')).toBe(Math.imul(Math.imul(0x811c9dc5 ^ 0xc3, 0x01000193) ^ 0xa9, 0x01000193) >>> 0);
  });
});
