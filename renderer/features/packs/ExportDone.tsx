import { useText, type Say, type TextKey } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import css from './Export.module.css';
import { formatWords } from './format-words';
import type { Exported } from './use-export';

const leftOut: Readonly<Record<string, TextKey>> = {
  anchors: 'packs.removedAnchors',
  author: 'packs.removedAuthor',
  'edition-id': 'packs.removedEdition',
  comments: 'packs.removedComments',
  'hidden-text': 'packs.removedHidden',
  'revision-marks': 'packs.removedRevisions',
  'template-path': 'packs.removedTemplate',
};

/** What was written, where it is, what it holds, and what a clean copy left out. */
export function ExportDone({ exported }: { exported: Exported }) {
  const t = useText();
  const { version, path, sections, points, figures, bytes, removed } = exported;
  const holds = t('packs.holds', {
    sections: t('packs.sections', { count: sections }),
    points: t('packs.points', { count: points }),
    figures: t('packs.figures', { count: figures }),
    size: sizeWords(bytes, t),
  });
  return (
    <div className={css['done']} role="status">
      <Problem state="ok" what={t('packs.exported', { version })} where={`${t(formatWords(exported))}: ${holds}`} />
      <bdi className={css['name']}>{path}</bdi>
      {removed.length > 0 && (
        <>
          <h3 className={css['legend']}>{t('packs.leftOutOfFile')}</h3>
          <ul className={css['list']}>
            {removed.map((what) => {
              const words = leftOut[what];
              return <li key={what}>{words === undefined ? what : t(words)}</li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
}

/** The verbs for a file that was just written. */
export function DoneVerbs({ exported, onAnother }: { exported: Exported; onAnother: () => void }) {
  const t = useText();
  return (
    <>
      <Button variant="filled" data-autofocus onClick={() => window.chancery.openFile(exported.path)}>
        {t('packs.open')}
      </Button>
      <Button onClick={() => window.chancery.showInFolder(exported.path)}>{t('packs.showInFolder')}</Button>
      <Button variant="quiet" onClick={onAnother}>
        {t('packs.another')}
      </Button>
    </>
  );
}

function sizeWords(bytes: number, t: Say): string {
  if (bytes >= 1_000_000) return t('packs.megabytes', { size: (bytes / 1_000_000).toFixed(1) });
  return t('packs.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) });
}
