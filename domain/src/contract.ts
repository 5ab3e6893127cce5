import * as z from 'zod';

/** Name, input and output of one callable. Input and output are JSON on the wire. */
export interface Contract<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  readonly input: Input;
  readonly output: Output;
  /** The document whose place must lie in the scope of whoever calls; left out: the command has no place. */
  within?(input: z.output<Input>): string | undefined;
}

export function contract<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  described: Contract<Name, Input, Output>,
): Contract<Name, Input, Output> {
  return described;
}

/** ISO text on the wire, `Date` inside. */
export const Instant = z.codec(z.iso.datetime({ offset: true }), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});

/** A calendar day, `YYYY-MM-DD`, in the zone of whoever it belongs to. */
export const Day = z.iso.date();

/** Sent with every command; a command repeated with the same key is carried out once. */
export const Key = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'must be 8 to 64 letters, digits, - or _');

export const Uid = z.string().min(1).max(128);
export const DocId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _');
export const Done = z.strictObject({});
