import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { inputError } from './errors.ts';

describe('inputError', () => {
  const Input = z.strictObject({ name: z.string(), site: z.strictObject({ postcode: z.string().max(3) }) });
  const fieldsOf = (data: unknown) => {
    const parsed = Input.safeParse(data);
    return parsed.success ? [] : inputError(parsed.error).details.fields;
  };

  it('names each field by its path', () => {
    expect(fieldsOf({ name: 1, site: { postcode: 'W12 7GF' } })).toEqual([
      { field: 'name', message: expect.any(String) },
      { field: 'site.postcode', message: expect.any(String) },
    ]);
  });

  it('names unknown fields, and repeats nothing that was sent', () => {
    const fields = fieldsOf({ name: 'a', site: { postcode: 'W12', secret: 'hush' }, extra: 'hush' });
    expect(fields).toEqual([
      { field: 'site.secret', message: 'is not known' },
      { field: 'extra', message: 'is not known' },
    ]);
  });
});
