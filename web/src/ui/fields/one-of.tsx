import { NativeSelect, type NativeSelectProps } from '@mantine/core';

interface OneOfProps<T extends string> extends Omit<NativeSelectProps, 'value' | 'data' | 'onChange'> {
  readonly value: T;
  readonly values: readonly T[];
  readonly textOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

/** One of a few known values. */
export function OneOf<T extends string>({ value, values, textOf, onChoose, ...props }: OneOfProps<T>) {
  return (
    <NativeSelect
      {...props}
      value={value}
      data={values.map((one) => ({ value: one, label: textOf(one) }))}
      onChange={({ currentTarget }) => {
        const chosen = values.find((one) => one === currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}
