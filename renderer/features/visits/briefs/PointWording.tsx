import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { BriefPoint } from '../../../../shared/contract/briefs';
import { isUnchanged, textDiff } from '../../../../shared/document/text-diff';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { DiffText } from '../../../ui/DiffText';
import css from './words.module.css';

/** A point's words of this brief beside the library's, word by word: take the library's, keep these, or give these to it. Esc leaves. */
export function PointWording({ row, onDone }: { row: BriefPoint; onDone: () => void }) {
  const t = useText();
  const update = useAct('visits.updateUse');
  const push = useAct('visits.pushWording');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const { use, point } = row;
  const own = use.wording ?? point;
  const diff = textDiff([point.lead, ...point.body], [own.lead, ...own.body]);
  const same = isUnchanged(diff);

  const take = async () => {
    if ((await update.run({ id: use.id, fields: { wording: null } })) !== null) undoToast(t('visits.wordingTaken'));
    onDone();
  };
  const keep = async () => {
    await update.run({ id: use.id, fields: { compared: point.revision } });
    onDone();
  };
  const give = async () => {
    if ((await push.run({ id: use.id })) !== null) undoToast(t('visits.wordingGiven'));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDone();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc from the buttons inside reaches it
    <div ref={box} className={css['words']} role="group" aria-label={t('visits.compareWords')} onKeyDown={onKeyDown}>
      <p className={css['foot']}>{t(same ? 'visits.wordsAlike' : 'visits.wordsCompared')}</p>
      <DiffText blocks={diff} lang={point.language} />
      <div className={css['verbs']}>
        <Button onClick={() => void take()}>{t('visits.takeLibrary')}</Button>
        <Button onClick={() => void keep()}>{t('visits.keepMine')}</Button>
        <Button title={t('visits.giveMineHow')} onClick={() => void give()}>
          {t('visits.giveMine')}
        </Button>
      </div>
    </div>
  );
}
