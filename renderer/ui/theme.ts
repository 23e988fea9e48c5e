import {
  ActionIcon,
  Checkbox,
  Combobox,
  createTheme,
  Drawer,
  Input,
  Menu,
  Modal,
  Popover,
  Portal,
  Select,
  Textarea,
  TextInput,
  Tooltip,
  type CSSVariablesResolver,
} from '@mantine/core';

/** Our tokens in Mantine's words, so that its parts look as ours do. The values themselves are in `tokens.css`. */

const quick = { duration: 80, transition: 'fade' } as const;

export const theme = createTheme({
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.3334', sm: '1.5385', md: '1.3334', lg: '1.5625', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '8px' },
  defaultRadius: 'sm',
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  primaryShade: { light: 7, dark: 4 },
  primaryColor: 'ink',
  colors: {
    ink: ['#EEF3FA', '#E9F0F9', '#C9DAF0', '#A9C5EB', '#93B7EE', '#5F8CCB', '#3A67AC', '#27528F', '#1F4376', '#17335B'],
  },
  shadows: { md: 'var(--shadow-overlay)' },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    Combobox: Combobox.extend({ defaultProps: { shadow: 'md', transitionProps: quick } }),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: quick, shadow: 'md' } }),
    Input: Input.extend({ defaultProps: { size: 'xs' } }),
    Menu: Menu.extend({
      // The placeholder is a focusable child that a menu must not have.
      defaultProps: { shadow: 'md', transitionProps: quick, withInitialFocusPlaceholder: false },
    }),
    Modal: Modal.extend({ defaultProps: { transitionProps: quick, shadow: 'md' } }),
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: quick } }),
    Select: Select.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, withArrow: false, transitionProps: quick } }),
  },
});

const shared = {
  '--mantine-color-body': 'var(--c-content)',
  '--mantine-color-text': 'var(--c-text)',
  '--mantine-color-dimmed': 'var(--c-text-3)',
  '--mantine-color-default': 'var(--c-content)',
  '--mantine-color-default-color': 'var(--c-text)',
  '--mantine-color-default-border': 'var(--c-line-strong)',
  '--mantine-color-default-hover': 'var(--c-hover)',
  '--mantine-color-anchor': 'var(--c-accent)',
  '--mantine-color-placeholder': 'var(--c-text-3)',
  '--mantine-color-error': 'var(--c-bad)',
  '--mantine-primary-color-filled': 'var(--c-fill)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': '1.5385' },
  light: shared,
  dark: shared,
});
