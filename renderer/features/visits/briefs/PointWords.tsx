import { TextInput } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { BriefPoint } from '../../../../shared/contract/briefs';
import { likelihood as likelihoods } from '../../../../shared/contract/points';
import type { PointFields } from '../../../../shared/contract/points';
import type { Block } from '../../../../shared/document/rich-text';
import { bindingIds, inlineText, plainText } from '../../../../shared/document/rich-text';
import type { Binding } from '../../../../shared/figures/binding';
import { countWords } from '../../../../shared/points/speaking';
import { call } from '../../../app/bridge';
import { useHouseLimits } from '../../../app/house-limits';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { useAutosave } from '../../../editor/autosave';
import { TextEditor, type TextEditorHandle } from '../../../editor/TextEditor';
import { Segmented } from '../../../ui/Segmented';
import { likelihoodWords } from './likelihood-words';
import css from './words.module.css';

export interface PointWordsProps {
  row: BriefPoint;
  /** Whether the words are for this brief alone; else they are the library's. */
  local: boolean;
  onDone: () => void;
}

interface Words {
  lead: Block;
  body: Block[];
  bindings: Binding[];
}

/** The words of a point, written where it stands in its brief; how long they are is counted as one writes. Esc ends it. */
export function PointWords({ row, local, onDone }: PointWordsProps) {
  const t = useText();
  const { use, point } = row;
  // What is on screen, for the count; what is given stays that which the editors began with.
  const [shown, setShown] = useState(() => wordsOf(row));
  const latest = useRef(shown);
  const { change, flush } = useAutosave<PointFields>(`${local ? use.id : point.id} words`, (fields) =>
    local
      ? call('visits.updateUse', { id: use.id, fields: { wording: latest.current } })
      : call('points.update', { id: point.id, fields }),
  );
  const write = (words: Partial<Words>) => {
    const all = { ...latest.current, ...words };
    latest.current = { ...all, bindings: bindingsIn(all) };
    setShown(latest.current);
    change({ ...words, bindings: latest.current.bindings });
  };
  const done = () => {
    void flush();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') done();
  };
  const text = [inlineText(shown.lead.content), plainText(shown.body)].join(' ');
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the fields inside reach it last
    <div
      className={css['words']}
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && void flush()}
    >
      {point.kind === 'if-raised' && <Theirs row={row} />}
      <Editors row={row} onChange={write} onEnd={done} />
      {point.kind === 'if-raised' && (
        <PlainField label={t('visits.stopLine')} value={point.stopLine} pointId={point.id} field="stopLine" />
      )}
      <Foot count={countWords(text)} limited={point.kind === 'to-make'} local={local} />
    </div>
  );
}

/** The words of a point in its brief, and nothing else of it. */
function wordsOf({ use, point }: BriefPoint): Words {
  const { lead, body, bindings } = use.wording ?? point;
  return { lead, body, bindings };
}

/** The bindings that a text still shows. */
function bindingsIn({ lead, body, bindings }: Words): Binding[] {
  const shown = new Set(bindingIds([lead, ...body]));
  return bindings.filter(({ id }) => shown.has(id));
}

const caretToEnd = (handle: TextEditorHandle | null) => handle?.focus('end');

interface EditorsProps {
  row: BriefPoint;
  onChange: (words: Partial<Words>) => void;
  onEnd: () => void;
}

function Editors({ row, onChange, onEnd }: EditorsProps) {
  const t = useText();
  const [{ lead, body, bindings }] = useState(() => wordsOf(row));
  const { point } = row;
  const [leads] = useState([lead]);
  const ownAmount = useAct('points.ownAmount');
  const amounts = {
    known: point.ownAmounts.map(({ text }) => text),
    own: (text: string, reason: string) => void ownAmount.run({ id: point.id, text, reason }),
  };
  const raised = point.kind === 'if-raised';
  const known = useRef(bindings);
  const keep = (more: readonly Binding[]) => {
    known.current = [...new Map([...known.current, ...more].map((one) => [one.id, one])).values()];
    return known.current;
  };
  return (
    <>
      <TextEditor
        ref={caretToEnd}
        label={t(raised ? 'visits.weSay' : 'visits.leadLine')}
        text={leads}
        bindings={bindings}
        shape="one"
        look="lead"
        lang={point.language}
        placeholder={t(raised ? 'visits.typeResponse' : 'visits.leadLine')}
        amounts={amounts}
        onChange={([block], more) => block !== undefined && onChange({ lead: block, bindings: keep(more) })}
        onLeave={(towards) => towards === 'after' && onEnd()}
      />
      <TextEditor
        label={t('visits.pointText')}
        text={body}
        bindings={bindings}
        shape="many"
        look="writing"
        lang={point.language}
        placeholder={t('visits.pointText')}
        amounts={amounts}
        onChange={(blocks, more) => onChange({ body: blocks, bindings: keep(more) })}
      />
    </>
  );
}

function Theirs({ row: { point } }: { row: BriefPoint }) {
  const t = useText();
  const [likely, setLikely] = useState(point.likelihood ?? 'possible');
  return (
    <>
      <PlainField label={t('visits.theirWords')} value={point.theirPoint} pointId={point.id} field="theirPoint" />
      <Segmented
        label={t('visits.likelihood')}
        options={likelihoods.options.map((value) => ({ value, label: t(likelihoodWords[value]) }))}
        value={likely}
        onChange={(likelihood) => {
          setLikely(likelihood);
          void call('points.update', { id: point.id, fields: { likelihood } });
        }}
      />
    </>
  );
}

interface PlainFieldProps {
  label: string;
  value: string;
  pointId: string;
  field: 'theirPoint' | 'stopLine';
}

function PlainField({ label, value, pointId, field }: PlainFieldProps) {
  const [typed, setTyped] = useState(value);
  const { change, flush } = useAutosave<PointFields>(`${pointId} ${field}`, (fields) =>
    call('points.update', { id: pointId, fields }),
  );
  return (
    <TextInput
      label={label}
      dir="auto"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        change({ [field]: event.currentTarget.value });
      }}
      onBlur={() => void flush()}
    />
  );
}

function Foot({ count, limited, local }: { count: number; limited: boolean; local: boolean }) {
  const t = useText();
  const { pointWords: most } = useHouseLimits();
  return (
    <p className={css['foot']}>
      <span data-over={(limited && count > most) || undefined}>
        {limited ? t('visits.wordsOf', { count, most }) : t('visits.wordsOnly', { count })}
      </span>
      <span>{t(local ? 'visits.wordsHere' : 'visits.wordsLibrary')}</span>
    </p>
  );
}
