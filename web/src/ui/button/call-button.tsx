import { Button, type ButtonProps } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';

interface CallButtonProps extends ButtonProps {
  readonly phone: string;
}

/** Opens the phone of the device with this number. */
export function CallButton({ phone, ...button }: CallButtonProps) {
  return (
    <Button
      component="a"
      href={`tel:${phone}`}
      variant="default"
      leftSection={<IconPhone size={20} aria-hidden />}
      {...button}
    />
  );
}
