import {
  type ButtonProps,
  type CSSVariablesResolver,
  createTheme,
  type InputProps,
  type MantineTheme,
  type MantineThemeComponents,
} from '@mantine/core';

// Plain objects, not `Button.extend(…)`: importing the components here would load all of them on every page.
const components: MantineThemeComponents = {
  Button: {
    defaultProps: { size: 'md' },
    vars: (_theme: MantineTheme, props: ButtonProps) => ({
      root: {
        '--button-height': props.size === 'lg' ? '56px' : props.size === 'sm' ? 'var(--target-floor)' : 'var(--control-height)',
        '--button-fz': props.size === 'lg' ? 'var(--t-learn)' : props.size === 'sm' ? 'var(--t-dense)' : '1rem',
        '--button-padding-x': props.size === 'lg' ? '24px' : '16px',
      },
    }),
    styles: { root: { fontWeight: 600 } },
  },
  Input: {
    vars: (_theme: MantineTheme, props: InputProps) => ({
      wrapper: {
        '--input-height': props.size === 'lg' ? '56px' : 'var(--control-height)',
        '--input-bd': 'var(--control)',
        '--input-bg': 'var(--surface)',
        '--input-fz': 'var(--t-body)',
      },
    }),
  },
  InputWrapper: {
    defaultProps: { size: 'md' },
    styles: {
      label: { fontWeight: 600, marginBottom: 6, lineHeight: 1.3, fontSize: 'var(--t-body)' },
      description: { color: 'var(--text-2)', fontSize: 'var(--t-dense)', marginBottom: 6 },
      error: { fontSize: 'var(--t-dense)', lineHeight: 1.4, color: 'var(--critical)' },
    },
  },
  PasswordInput: { styles: { innerInput: { fontSize: 'var(--t-body)' } } },
  Modal: {
    defaultProps: {
      radius: 'lg',
      shadow: 'none',
      centered: true,
      overlayProps: { backgroundOpacity: 0.4 },
      transitionProps: { duration: 200 },
    },
    styles: {
      content: { background: 'var(--raised)' },
      header: { background: 'var(--raised)' },
      title: { font: '650 var(--t-lead) / 1.3 var(--font-display)', letterSpacing: '-0.01em' },
    },
  },
  Menu: { defaultProps: { shadow: 'none', radius: 'md', withinPortal: true } },
  Notification: { defaultProps: { radius: 'md' } },
  Tabs: { styles: { tab: { minHeight: 'var(--control-height)', fontSize: 'var(--t-dense)' } } },
};

/** Heights: sm 36 (compact pages), md 44 (everywhere), lg 56 (learner flow). Pages choose a density, not a size per button. */
export const theme = createTheme({
  primaryColor: 'vak',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: false,
  defaultRadius: 'sm',
  black: '#1B1F2A',
  white: '#FFFFFF',
  fontFamily: 'var(--font-body)',
  headings: { fontFamily: 'var(--font-display)', fontWeight: '650' },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '16px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.25', sm: '1.45', md: '1.6', lg: '1.6', xl: '1.4' },
  focusClassName: 'mantine-focus-never',
  colors: {
    vak: ['#E8EDFB', '#D2DCF7', '#B3C3F3', '#8FA8FF', '#6C8AE6', '#4F6FD6', '#3659C6', '#2549B8', '#1C3A96', '#142A6E'],
    green: ['#E3F4E8', '#C8E9D3', '#9FD8B3', '#6FD39A', '#45AE71', '#2C8D56', '#1F7747', '#17663A', '#11522E', '#0B3B20'],
    yellow: ['#FFF3D6', '#FFE6AD', '#FBD67F', '#F3C25B', '#F5B32A', '#C98A10', '#9A6200', '#7A4A00', '#613A00', '#452900'],
    red: ['#FDEAE7', '#FAD2CD', '#F5AFA7', '#FF9A90', '#E2695E', '#CB463C', '#B7322A', '#A8231C', '#871A15', '#62110D'],
    gray: ['#FBFAF7', '#F3F1EB', '#E9E5DC', '#DDD8CE', '#C7C0B3', '#A59D90', '#626773', '#4A4F5C', '#2E323C', '#1B1F2A'],
    dark: ['#EEF0F4', '#C3C8D3', '#A0A7B5', '#7C869B', '#343B4A', '#2A303D', '#222733', '#1A1E27', '#12151C', '#0D1016'],
  },
  components,
});

const both = {
  '--mantine-color-body': 'var(--canvas)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-error': 'var(--critical)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-vak-filled': 'var(--action)',
  '--mantine-color-vak-filled-hover': 'var(--action-hover)',
  '--mantine-primary-color-filled': 'var(--action)',
  '--mantine-primary-color-filled-hover': 'var(--action-hover)',
  '--mantine-color-vak-light': 'var(--action-soft)',
  '--mantine-color-vak-light-hover': 'var(--action-soft)',
  '--mantine-color-vak-light-color': 'var(--on-action-soft)',
  '--mantine-primary-color-light-color': 'var(--on-action-soft)',
  '--mantine-color-vak-text': 'var(--link)',
  '--mantine-color-red-filled': 'var(--critical)',
};

/** Mantine takes its colours from tokens.css, so there is one place where a colour is decided. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: both, light: both, dark: both });
