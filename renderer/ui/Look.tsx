import { DirectionProvider, MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect, type ReactNode } from 'react';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource/noto-naskh-arabic/arabic-400.css';
import '@fontsource/noto-naskh-arabic/arabic-600.css';
import '@fontsource/noto-nastaliq-urdu/arabic-400.css';
import '@fontsource/noto-nastaliq-urdu/arabic-600.css';
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './base.css';
import './mantine.css';
import { usePreferences } from '../app/preferences';
import { directionOf, useLanguage, useText } from '../app/texts/texts';
import { cssVariablesResolver, theme } from './theme';

/** Theme, size of text, direction and the nonce that the content policy asks of every style made at run time. */
export function Look({ nonce, children }: { nonce: string; children: ReactNode }) {
  const { theme: chosen, contrast: contrastChosen, zoom } = usePreferences();
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false }) ?? false;
  const systemContrast = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false }) ?? false;
  const t = useText();
  const language = useLanguage();
  const direction = directionOf(language);
  const dark = chosen === 'system' ? systemDark : chosen === 'dark';
  const contrast = contrastChosen || systemContrast;

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = themeName(dark, contrast);
    root.style.fontSize = `${zoom}%`;
    root.lang = language;
    root.dir = direction;
  }, [dark, contrast, zoom, language, direction]);

  return (
    <DirectionProvider key={direction} initialDirection={direction}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        forceColorScheme={dark ? 'dark' : 'light'}
        getStyleNonce={() => nonce}
      >
        {children}
        {/* Menus and dialogs are drawn in a landmark, so that nothing on the page lies outside of one. */}
        <section id="overlays" aria-label={t('shell.overlays')} />
      </MantineProvider>
    </DirectionProvider>
  );
}

function themeName(dark: boolean, contrast: boolean): string {
  if (contrast) return dark ? 'contrast-dark' : 'contrast';
  return dark ? 'dark' : 'light';
}
