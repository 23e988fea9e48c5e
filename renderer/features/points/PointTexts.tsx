import { useEffect, useRef } from 'react';
import type { Point } from '../../../shared/contract/points';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import type { Passage } from '../../editor/chosen-passage';
import { TextEditor, type TextEditorHandle } from '../../editor/TextEditor';
import { PlainText } from './PlainText';
import { usePointDraft } from './use-point-draft';

interface PointTextsProps {
  point: Point;
  /** Figures of which a newer file gives another value. */
  newer: readonly string[];
  /** What open comments are on. */
  remarked: readonly Passage[];
  /** Where the caret is to go when the point opens; null leaves the focus in the list. */
  focus: 'lead' | null;
  onFocused: () => void;
}

/** Lead line and text of a point, with what the other side may say before them and where to stop behind them. */
export function PointTexts({ point, newer, remarked, focus, onFocused }: PointTextsProps) {
  const t = useText();
  const draft = usePointDraft(point);
  const ownAmount = useAct('points.ownAmount');
  const lead = useRef<TextEditorHandle>(null);
  const body = useRef<TextEditorHandle>(null);
  const raised = point.kind === 'if-raised';
  const asked = point.kind === 'question';
  const onBlur = () => void draft.flush();
  const common = {
    bindings: point.bindings,
    lang: point.language,
    newer,
    remarked,
    amounts: {
      known: point.ownAmounts.map(({ text }) => text),
      own: (text: string, reason: string) => void ownAmount.run({ id: point.id, text, reason }),
    },
    onBlur,
  };

  useEffect(() => {
    if (focus === null) return;
    lead.current?.focus('end');
    onFocused();
  }, [focus, onFocused]);

  return (
    <>
      {raised && (
        <PlainText
          label={t('points.theirPoint')}
          value={point.theirPoint}
          lang={point.language}
          onChange={(theirPoint) => draft.change({ theirPoint })}
          onBlur={onBlur}
        />
      )}
      <TextEditor
        {...common}
        ref={lead}
        label={t(asked ? 'points.question' : 'points.leadLine')}
        text={[point.lead]}
        shape="one"
        look="title"
        placeholder={t(raised ? 'points.answerHint' : asked ? 'points.questionHint' : 'points.leadHint')}
        onChange={([block], bindings) => block && draft.changeLead(block, bindings)}
        onLeave={(towards) => towards === 'after' && body.current?.focus('start')}
      />
      <TextEditor
        {...common}
        ref={body}
        label={t(asked ? 'points.answerText' : 'points.text')}
        text={point.body}
        shape="many"
        look="writing"
        placeholder={t(asked ? 'points.answerHint' : 'points.textHint')}
        onChange={draft.changeBody}
        onLeave={(towards) => towards === 'before' && lead.current?.focus('end')}
      />
      {raised && (
        <PlainText
          label={t('points.stopLine')}
          value={point.stopLine}
          lang={point.language}
          onChange={(stopLine) => draft.change({ stopLine })}
          onBlur={onBlur}
        />
      )}
    </>
  );
}
