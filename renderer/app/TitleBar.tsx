import { IconArrowLeft, IconArrowRight, IconLock, IconSearch } from '@tabler/icons-react';
import { IconButton } from '../ui/IconButton';
import { KeyCap } from '../ui/KeyCap';
import { MarkingTag } from '../ui/MarkingTag';
import { places } from './areas';
import type { CommandContext } from './commands';
import { lockNow } from './locking';
import { MainMenu } from './MainMenu';
import { useShown } from './on-screen';
import { openPalette } from './overlays';
import { useText } from './texts/texts';
import css from './TitleBar.module.css';

/** The one bar: menu, areas, back and forward, the search box, the marking of what is on screen, the lock. */
export function TitleBar({ context, platform }: { context: CommandContext; platform: string }) {
  const t = useText();
  const { target, back, forward, canBack, canForward } = context;
  const { marking } = useShown();
  return (
    <header className={css['bar']} data-platform={platform}>
      <div className={css['start']}>
        <MainMenu context={context} />
        <nav className={css['areas']} aria-label={t('shell.areas')}>
          {places.map((place) => (
            <button
              key={place}
              type="button"
              className={css['area']}
              aria-current={target.area === place ? 'page' : undefined}
              onClick={() => context.goToArea(place)}
            >
              {t(`${place}.area`)}
            </button>
          ))}
        </nav>
        <div className={css['moving']}>
          <IconButton
            label={t('shell.back')}
            keys="Alt+Left"
            icon={<IconArrowLeft size={16} stroke={1.5} className="flip" aria-hidden />}
            disabled={!canBack}
            onClick={back}
          />
          <IconButton
            label={t('shell.forward')}
            keys="Alt+Right"
            icon={<IconArrowRight size={16} stroke={1.5} className="flip" aria-hidden />}
            disabled={!canForward}
            onClick={forward}
          />
        </div>
      </div>
      <button type="button" className={css['find']} aria-haspopup="dialog" onClick={() => openPalette('')}>
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span className={css['findText']}>{t('shell.search')}</span>
        <KeyCap keys="Ctrl+K" />
      </button>
      <div className={css['end']}>
        {marking !== null && (
          <span aria-label={t('shell.marking')} role="img">
            <MarkingTag level={marking} />
          </span>
        )}
        <IconButton
          label={t('shell.lock')}
          keys="Ctrl+L"
          icon={<IconLock size={16} stroke={1.5} aria-hidden />}
          onClick={() => void lockNow('asked')}
        />
      </div>
    </header>
  );
}
