import { IconX } from '@tabler/icons-react';
import { textDiff } from '../../../shared/document/text-diff';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { languageName } from '../../editor/languages';
import { ToolRow } from '../../ui/bars';
import { Button } from '../../ui/Button';
import { DiffText } from '../../ui/DiffText';
import { ErrorNote } from '../../ui/ErrorNote';
import { IconButton } from '../../ui/IconButton';
import { Scroll } from '../../ui/Scroll';
import type { ShowBelow } from './below';
import css from './translations.module.css';

interface PointBesideProps {
  /** The point that is being written. */
  pointId: string;
  /** The same text in another language. */
  otherId: string;
  onShow: ShowBelow;
}

/**
 * The same text in another language, to read beside the one that is written. Where it is the original and has changed since,
 * what changed is marked, until the translation is said to be up to date.
 */
export function PointBeside({ pointId, otherId, onShow }: PointBesideProps) {
  const t = useText();
  const { data, error } = useAnswer('points.get', { id: otherId });
  const { data: linked } = useAnswer('points.translations', { id: pointId });
  const own = linked?.texts.find(({ id }) => id === pointId);
  const other = linked?.texts.find(({ id }) => id === otherId);
  const behind = own?.behind === true && other?.original === true;
  const rendered = useAnswer(
    'points.compare',
    { id: otherId, from: linked?.renders ?? null, to: null },
    { enabled: behind && linked?.renders !== null },
  ).data;
  const bringing = useAct('points.broughtUpToDate');
  const bring = async () => {
    if ((await bringing.run({ id: pointId })) !== null) undoToast(t('library.nowUpToDate'));
  };
  useOffer('points.upToDate', own?.behind === true ? () => void bring() : null);
  if (error !== null) return <ErrorNote error={error} />;
  if (data === undefined) return null;
  const { lead, body, language } = data.point;
  const before = (behind ? rendered?.from?.fields : null) ?? data.point;
  return (
    <section className={css['pane']} aria-label={t('library.besideOf', { language: languageName(language) })}>
      <ToolRow
        end={
          <>
            {behind && (
              <Button keys="Ctrl+Shift+U" onClick={() => void bring()}>
                {t('library.upToDate')}
              </Button>
            )}
            <IconButton
              label={t('library.closeBeside')}
              icon={<IconX size={16} stroke={1.5} aria-hidden />}
              onClick={() => onShow(null)}
            />
          </>
        }
      >
        <bdi>{languageName(language)}</bdi>
        {other?.original && <span className={css['quiet']}>{t('library.original')}</span>}
        {behind && <span className={css['behind']}>{t('library.changedSinceTranslated')}</span>}
      </ToolRow>
      <Scroll>
        <div className={css['sheet']}>
          <div className={css['sheetLead']}>
            <DiffText blocks={textDiff([before.lead], [lead])} lang={language} />
          </div>
          <DiffText blocks={textDiff(before.body, body)} lang={language} />
        </div>
      </Scroll>
    </section>
  );
}
