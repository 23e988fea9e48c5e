import { setPreferences, usePreferences, zoomBy } from '../../app/preferences';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import { KeyCap } from '../../ui/KeyCap';
import { Segmented } from '../../ui/Segmented';
import css from './settings.module.css';

/** Light, dark, contrast and the size of text; kept on this computer, not in the store. */
export function AppearancePage() {
  const t = useText();
  const { theme, contrast, zoom } = usePreferences();
  return (
    <>
      <SectionHead title={t('settings.colours')} />
      <div className={css['choices']}>
        <span>{t('settings.theme')}</span>
        <Segmented
          label={t('settings.theme')}
          options={[
            { value: 'system', label: t('settings.system') },
            { value: 'light', label: t('settings.light') },
            { value: 'dark', label: t('settings.dark') },
          ]}
          value={theme}
          onChange={(chosen) => setPreferences({ theme: chosen })}
        />
        <span>{t('settings.contrast')}</span>
        <Segmented
          label={t('settings.contrast')}
          options={[
            { value: 'normal', label: t('settings.contrastNormal') },
            { value: 'high', label: t('settings.contrastHigh') },
          ]}
          value={contrast ? 'high' : 'normal'}
          onChange={(chosen) => setPreferences({ contrast: chosen === 'high' })}
        />
        <span>{t('settings.textSize')}</span>
        <span className={css['zoom']}>
          <Button aria-label={t('shell.zoomOut')} onClick={() => setPreferences({ zoom: zoomBy(zoom, -1) })}>
            −
          </Button>
          <output className={css['percent']}>{t('shell.zoomNow', { percent: zoom })}</output>
          <Button aria-label={t('shell.zoomIn')} onClick={() => setPreferences({ zoom: zoomBy(zoom, 1) })}>
            +
          </Button>
          <KeyCap keys="Ctrl+Minus" />
          <KeyCap keys="Ctrl+Plus" />
          <KeyCap keys="Ctrl+0" />
        </span>
      </div>
    </>
  );
}
