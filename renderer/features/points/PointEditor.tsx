import type { KeyboardEvent, ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { call } from '../../app/bridge';
import { useOffer } from '../../app/offers';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { plainText } from '../../../shared/document/rich-text';
import { countWords, spokenWordsAMinute } from '../../../shared/points/speaking';
import { label as markingLabel } from '../../../shared/marking/scheme';
import { useLeaving } from '../../app/leaving';
import { leavingPoint } from '../../app/leaving-point';
import { chosenPassage } from '../../editor/chosen-passage';
import { EditorTools } from '../../editor/EditorTools';
import { usePane } from '../../ui/Frame';
import { useScheme } from '../../ui/MarkingTag';
import { Scroll } from '../../ui/Scroll';
import { UsabilityLabel } from '../../ui/UsabilityLabel';
import { ClearanceSteps } from './ClearanceSteps';
import css from './editor.module.css';
import { kindWords, savedWords } from './point-words';
import { PointTexts } from './PointTexts';
import type { Remarking } from './RemarkList';

interface PointEditorProps {
  data: Output<'points.get'>;
  /** The same text in another language, to read beside it. */
  beside: ReactNode;
  /** Begins a comment on the words that are chosen, or on the point. */
  onRemark: (remarking: Remarking) => void;
  /** Where the caret is to go when the point opens; null leaves the focus in the list. */
  focus: 'lead' | null;
  onFocused: () => void;
  /** Esc: back to the list. */
  onLeave: () => void;
}

/** The words of one point: lead line and text, and for what the other side may raise, their words and where to stop. */
export function PointEditor({ data: { point, state }, beside, onRemark, focus, onFocused, onLeave }: PointEditorProps) {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  useLeaving(
    scheme === null
      ? null
      : async () => {
          const { point: saved } = await call('points.get', { id: point.id });
          const closed = saved.usability === 'not-to-be-disclosed' ? ` – ${t('shell.notDisclosed')}` : '';
          const marking = `${markingLabel(scheme, saved.marking)}${closed}`;
          return leavingPoint(saved, t(kindWords[saved.kind]), marking, t, language);
        },
  );
  const pane = usePane('end');
  useOffer('points.remark', () => {
    // The editor hears of what was chosen by a key a moment after that key.
    setTimeout(() => {
      const passage = chosenPassage();
      if (pane?.shown === false) pane.toggle();
      onRemark({ passage });
    });
  });
  const remarked = (useAnswer('points.remarks', { id: point.id }).data ?? []).flatMap(
    ({ block, quoted, resolvedAt }) => (block === null || resolvedAt !== null ? [] : [{ block, quoted }]),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    // An editor marks every Esc as used; whoever has a use for it stops it on its way here.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };

  return (
    // The keys of what is typed inside reach this box last.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={css['point']} onKeyDown={onKeyDown}>
      <EditorTools>
        <ClearanceSteps point={point} state={state} />
      </EditorTools>
      <div className={css['texts']} data-beside={beside !== null || undefined}>
        <Scroll>
          <div className={css['sheet']} data-secret={point.usability === 'not-to-be-disclosed' || undefined}>
            {point.usability === 'not-to-be-disclosed' && <UsabilityLabel usability={point.usability} />}
            <PointTexts {...{ point, remarked, focus, onFocused }} newer={state.newer} />
          </div>
        </Scroll>
        {beside}
      </div>
      <Foot data={{ point, state }} />
    </div>
  );
}

function Foot({ data: { point } }: { data: Output<'points.get'> }) {
  const t = useText();
  const language = useLanguage();
  const words = countWords(plainText([point.lead, ...point.body]));
  return (
    <p className={css['foot']}>
      <span>{t('points.words', { count: words })}</span>
      <span>{t('points.spoken', { seconds: Math.round((words * 60) / spokenWordsAMinute) })}</span>
      <span className={css['footEnd']}>{savedWords(point, t, language)}</span>
    </p>
  );
}
