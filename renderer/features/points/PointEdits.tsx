import { useRef, useState } from 'react';
import type { EditedWords } from '../../../shared/contract/clearing';
import type { Point } from '../../../shared/contract/points';
import { isUnchanged, textDiff } from '../../../shared/document/text-diff';
import type { Binding } from '../../../shared/figures/binding';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { EditorTools } from '../../editor/EditorTools';
import { TextEditor, type TextEditorHandle } from '../../editor/TextEditor';
import { Button } from '../../ui/Button';
import { DiffText } from '../../ui/DiffText';
import { SectionHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import css from './compare.module.css';
import { PlainText } from './PlainText';

const caretToEnd = (handle: TextEditorHandle | null) => handle?.focus('end');

/** "Ok with edits": the words as the office wants them, written over the present ones, with the difference below. */
export function PointEdits({ point, askId, onDone }: { point: Point; askId: string; onDone: () => void }) {
  const t = useText();
  const answering = useAct('points.answer');
  const office = point.asks.find(({ id }) => id === askId)?.office ?? '';
  // What the editors began with stays, so that a save elsewhere doesn't write over what is typed here.
  const [began] = useState(point);
  const [leads] = useState([point.lead]);
  const held = useRef(new Map(point.bindings.map((one) => [one.id, one])));
  const [words, setWords] = useState<EditedWords>(() => {
    const { lead, body, bindings, theirPoint, stopLine } = point;
    return { lead, body, bindings, theirPoint, stopLine };
  });
  const write = (change: Partial<EditedWords>, more: readonly Binding[] = []) => {
    for (const one of more) held.current.set(one.id, one);
    setWords((before) => ({ ...before, ...change, bindings: [...held.current.values()] }));
  };
  const diff = textDiff([began.lead, ...began.body], [words.lead, ...words.body]);
  const plain = words.theirPoint !== began.theirPoint || words.stopLine !== began.stopLine;
  const nothing = isUnchanged(diff) && !plain;
  const take = async () => {
    const given = { id: point.id, askId, answer: 'ok-with-edits' as const, edits: words };
    if ((await answering.run(given)) === null) return;
    onDone();
    undoToast(t('library.editsTaken', { office }));
  };
  return (
    // Esc from any editor inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={css['pane']}
      aria-label={t('library.editsOf', { office })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <EditorTools>
        <Button variant="filled" reason={nothing ? t('library.editsNone') : null} onClick={() => void take()}>
          {t('library.editsTake')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </EditorTools>
      <Scroll>
        <div className={css['sheet']}>
          <p className={css['quiet']}>{t('library.editsOf', { office })}</p>
          {point.kind === 'if-raised' && (
            <PlainText
              label={t('points.theirPoint')}
              value={words.theirPoint}
              lang={point.language}
              onChange={(theirPoint) => write({ theirPoint })}
              onBlur={() => undefined}
            />
          )}
          <TextEditor
            ref={caretToEnd}
            label={t('points.leadLine')}
            text={leads}
            bindings={began.bindings}
            shape="one"
            look="title"
            lang={point.language}
            placeholder={t('points.leadHint')}
            onChange={([lead], more) => lead !== undefined && write({ lead }, more)}
          />
          <TextEditor
            label={t('points.text')}
            text={began.body}
            bindings={began.bindings}
            shape="many"
            look="writing"
            lang={point.language}
            placeholder={t('points.textHint')}
            onChange={(body, more) => write({ body }, more)}
          />
          {point.kind === 'if-raised' && (
            <PlainText
              label={t('points.stopLine')}
              value={words.stopLine}
              lang={point.language}
              onChange={(stopLine) => write({ stopLine })}
              onBlur={() => undefined}
            />
          )}
          <SectionHead title={t('library.difference')} />
          {nothing ? (
            <p className={css['quiet']}>{t('library.editsNone')}</p>
          ) : (
            <DiffText blocks={diff} lang={point.language} />
          )}
        </div>
      </Scroll>
    </section>
  );
}
