import { IconFileExport } from '@tabler/icons-react';
import { useOffers } from '../../app/offers';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import type { VisitPackProps } from '../../app/visit-pack';
import { Button } from '../../ui/Button';
import css from './PackScreen.module.css';
import { useEditions, usePacksOf } from './queries';

/** At the end of the visit's head row: the last edition and the button that exports. */
export function PackHead({ visitId }: VisitPackProps) {
  const t = useText();
  const language = useLanguage();
  const exportIt = useOffers().get('packs.export');
  const packId = usePacksOf(visitId).shown?.id ?? null;
  const [last] = useEditions(packId);
  return (
    <>
      {last !== undefined && (
        <span className={css['last']}>
          {t('packs.lastEdition', { version: last.version, day: dayText(last.at, language, 'short') })}
        </span>
      )}
      {exportIt !== undefined && (
        <Button
          variant="filled"
          keys="Ctrl+E"
          icon={<IconFileExport size={16} stroke={1.5} aria-hidden />}
          onClick={exportIt}
        >
          {t('packs.export')}
        </Button>
      )}
    </>
  );
}
