import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { KIT_DEFAULTS } from './kit-defaults.ts';
import { type Look, TOKENS, type Tone, TONES } from './tokens.ts';

/** The kit wants ten shades per colour; ours have four meanings, which the resolvers below put in place. */
function tuple(tone: Tone): MantineColorsTuple {
  const {
    [`${tone}-soft` as const]: soft,
    [`${tone}-solid` as const]: solid,
    [`${tone}-ink` as const]: ink,
  } = TOKENS.light;
  return [soft, soft, soft, solid, solid, solid, solid, solid, solid, ink];
}

function isTone(color: string): color is Tone {
  return TONES.some((tone) => tone === color);
}

const variants: VariantColorsResolver = ({ color = 'accent', variant }) => {
  const tone = isTone(color) ? color : 'accent';
  const [solid, on, soft, ink] = ['solid', 'on', 'soft', 'ink'].map((part) => `var(--m-${tone}-${part})`);
  const bare = { background: 'transparent', hover: `${soft}`, color: `${ink}` };
  if (variant === 'default')
    return {
      background: 'var(--m-surface)',
      hover: 'var(--m-sunken)',
      color: 'var(--m-text)',
      border: '1px solid var(--m-edge)',
    };
  if (variant === 'light')
    return { background: `${soft}`, hover: `${soft}`, color: `${ink}`, border: '1px solid var(--m-chip-line)' };
  if (variant === 'outline') return { ...bare, border: `1px solid ${ink}` };
  if (variant === 'subtle' || variant === 'transparent') return { ...bare, border: '1px solid transparent' };
  return {
    background: `${solid}`,
    hover: `color-mix(in srgb, ${solid} 90%, ${on})`,
    color: `${on}`,
    border: '1px solid transparent',
  };
};

export const theme = createTheme({
  fontFamily: "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Plex Fallback', sans-serif",
  headings: {
    fontFamily: "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Plex Fallback', sans-serif",
    fontWeight: '600',
    sizes: { h1: { fontSize: '24px', lineHeight: '30px' }, h2: { fontSize: '20px', lineHeight: '28px' } },
  },
  fontSizes: { xs: '13px', sm: '15px', md: '15px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '18px', sm: '22px', md: '22px', lg: '26px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '4px', md: '8px', lg: '16px', xl: '16px' },
  defaultRadius: 'xs',
  breakpoints: { xs: '30em', sm: '40em', md: '64em', lg: '90em', xl: '120em' },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  variantColorResolver: variants,
  colors: Object.fromEntries(TONES.map((tone) => [tone, tuple(tone)])),
  components: KIT_DEFAULTS,
});

/** The kit's own greys, from the lightest to the darkest, replaced by what they are used for. */
const GRAYS = ['sunken', 'sunken', 'line', 'line', 'edge', 'text3', 'text2', 'text2', 'text', 'text'];
const DARKS = ['text', 'text2', 'text2', 'text3', 'line', 'sunken', 'raised', 'surface', 'sunken', 'page'];

/** All colours of one look, for us as `--m-…` and for the kit under the kit's own names. */
export function variablesOf(look: Look): CSSVariablesResolver {
  const ours = Object.fromEntries(Object.entries(TOKENS[look]).map(([token, colour]) => [`--m-${token}`, colour]));
  const chipLine = look === 'sun' ? 'var(--m-edge)' : 'transparent';
  const kit = { ...kitVariables(), ...Object.assign({}, ...TONES.map(toneVariables)) };
  return () => ({ variables: { ...ours, '--m-chip-line': chipLine }, light: kit, dark: kit });
}

function kitVariables(): Record<string, string> {
  const shades = (name: string, tokens: readonly string[]) =>
    Object.fromEntries(tokens.map((token, shade) => [`--mantine-color-${name}-${shade}`, `var(--m-${token})`]));
  return {
    ...shades('gray', GRAYS),
    ...shades('dark', DARKS),
    '--mantine-color-body': 'var(--m-surface)',
    '--mantine-color-text': 'var(--m-text)',
    '--mantine-color-bright': 'var(--m-text)',
    '--mantine-color-dimmed': 'var(--m-text2)',
    '--mantine-color-placeholder': 'var(--m-text3)',
    '--mantine-color-anchor': 'var(--m-accent-ink)',
    '--mantine-color-error': 'var(--m-danger-ink)',
    '--mantine-color-default': 'var(--m-surface)',
    '--mantine-color-default-hover': 'var(--m-sunken)',
    '--mantine-color-default-color': 'var(--m-text)',
    '--mantine-color-default-border': 'var(--m-edge)',
    '--mantine-color-disabled': 'var(--m-sunken)',
    '--mantine-color-disabled-color': 'var(--m-text3)',
    '--mantine-color-disabled-border': 'var(--m-line)',
    '--mantine-primary-color-filled': 'var(--m-accent-solid)',
    '--mantine-primary-color-contrast': 'var(--m-accent-on)',
  };
}

function toneVariables(tone: Tone): Record<string, string> {
  return {
    [`--mantine-color-${tone}-filled`]: `var(--m-${tone}-solid)`,
    [`--mantine-color-${tone}-filled-hover`]: `var(--m-${tone}-solid)`,
    [`--mantine-color-${tone}-light`]: `var(--m-${tone}-soft)`,
    [`--mantine-color-${tone}-light-hover`]: `var(--m-${tone}-soft)`,
    [`--mantine-color-${tone}-light-color`]: `var(--m-${tone}-ink)`,
    [`--mantine-color-${tone}-outline`]: `var(--m-${tone}-ink)`,
    [`--mantine-color-${tone}-text`]: `var(--m-${tone}-ink)`,
  };
}
