import type {
  ButtonProps,
  InputProps,
  MantineThemeComponents,
  MenuProps,
  ModalProps,
  SwitchProps,
} from '@mantine/core';

/** How we use parts of the kit. Plain, because naming a part here must not load it before a page needs it. */
export const KIT_DEFAULTS: MantineThemeComponents = {
  // Long words of other languages wrap to a second line and are never cut.
  Button: {
    defaultProps: { size: 'md' } satisfies Partial<ButtonProps>,
    styles: { label: { whiteSpace: 'normal', lineHeight: 1.2, textAlign: 'center' } },
  },
  Input: { defaultProps: { size: 'md' } satisfies Partial<InputProps> },
  // The placeholder would be a child that no menu may have; the first entry takes the focus instead.
  Menu: { defaultProps: { withInitialFocusPlaceholder: false } satisfies Partial<MenuProps> },
  Modal: {
    defaultProps: {
      centered: true,
      radius: 'lg',
      overlayProps: { backgroundOpacity: 0.5 },
    } satisfies Partial<ModalProps>,
  },
  Checkbox: { vars: () => ({ root: { '--checkbox-icon-color': 'var(--m-accent-on)' } }) },
  Radio: { vars: () => ({ root: { '--radio-icon-color': 'var(--m-accent-on)' } }) },
  Switch: { defaultProps: { withThumbIndicator: false } satisfies Partial<SwitchProps> },
};
