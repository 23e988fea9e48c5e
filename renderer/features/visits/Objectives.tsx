import { Select } from '@mantine/core';
import { IconAlertTriangle, IconPlus, IconX } from '@tabler/icons-react';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { Objective, ObjectiveFields } from '../../../shared/contract/briefs';
import type { Binding } from '../../../shared/figures/binding';
import { inlineText, paragraph } from '../../../shared/document/rich-text';
import { isWeak } from '../../../shared/checks/weak-objective';
import { call } from '../../app/bridge';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useAutosave } from '../../editor/autosave';
import { TextEditor, type TextEditorHandle } from '../../editor/TextEditor';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { SectionHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { kindWords } from './objective-words';
import css from './objectives.module.css';
import { useTextLanguage } from './text-language';

export interface ObjectivesProps {
  visitId: string;
  /** Null: objectives of the visit as a whole. */
  briefId: string | null;
  objectives: readonly Objective[];
  /** The larger head of a brief's sheet instead of that of a pane. */
  sheet?: boolean;
}

const kinds = Object.keys(kindWords) as Objective['kind'][];

/** What is to be obtained, conveyed and learnt, written in place: Enter adds one, Alt+Up and Alt+Down move. */
export function Objectives({ visitId, briefId, objectives, sheet = false }: ObjectivesProps) {
  const t = useText();
  const add = useAct('visits.addObjective');
  const move = useAct('visits.moveObjective');
  const remove = useAct('visits.removeObjective');
  const editors = useRef(new Map<string, TextEditorHandle>());
  const wanted = useRef<string | null>(null);

  const register = (id: string) => (handle: TextEditorHandle | null) => {
    if (handle === null) editors.current.delete(id);
    else {
      editors.current.set(id, handle);
      if (wanted.current !== id) return;
      wanted.current = null;
      handle.focus('end');
    }
  };

  const addOne = async (after: Objective | null) => {
    const text = paragraph(crypto.randomUUID(), '');
    const made = await add.run({ visitId, briefId, kind: after?.kind ?? 'obtain', text });
    if (made === null) return;
    wanted.current = made.id;
    if (after !== null && after.id !== objectives.at(-1)?.id) await move.run({ id: made.id, after: after.id });
  };

  const removeOne = async (objective: Objective) => {
    const at = objectives.indexOf(objective);
    const neighbour = objectives[at - 1] ?? objectives[at + 1];
    if ((await remove.run({ id: objective.id })) === null) return;
    editors.current.get(neighbour?.id ?? '')?.focus('end');
    undoToast(t('visits.objectiveRemoved'));
  };

  const moveBy = (at: number, by: -1 | 1) => {
    const moved = objectives[at];
    const after = by < 0 ? objectives[at - 2] : objectives[at + 1];
    if (moved === undefined || objectives[at + by] === undefined) return;
    void move.run({ id: moved.id, after: after?.id ?? null });
  };

  return (
    <section aria-label={t('visits.objectives')} className={sheet ? css['sheet'] : css['pane']}>
      <SectionHead
        title={t('visits.objectives')}
        count={objectives.length === 0 ? null : t('visits.objectivesFit', { count: objectives.length })}
      >
        <IconButton
          label={t('visits.addObjective')}
          icon={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => void addOne(objectives.at(-1) ?? null)}
        />
      </SectionHead>
      {objectives.length === 0 && (
        <Empty>
          {t('visits.noObjectives')}{' '}
          <Button variant="link" onClick={() => void addOne(null)}>
            {t('visits.addObjective')}
          </Button>
        </Empty>
      )}
      <ol className={css['list']}>
        {objectives.map((objective, at) => (
          <Row
            key={objective.id}
            objective={objective}
            number={at + 1}
            editor={register(objective.id)}
            onAdd={() => void addOne(objective)}
            onGo={(by) => editors.current.get(objectives[at + by]?.id ?? '')?.focus(by < 0 ? 'end' : 'start')}
            onMove={(by) => moveBy(at, by)}
            onRemove={() => void removeOne(objective)}
          />
        ))}
      </ol>
    </section>
  );
}

const noBindings: readonly Binding[] = [];

interface RowProps {
  objective: Objective;
  number: number;
  editor: (handle: TextEditorHandle | null) => void;
  onAdd: () => void;
  /** To the neighbour. */
  onGo: (by: -1 | 1) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function Row({ objective, number, editor, onAdd, onGo, onMove, onRemove }: RowProps) {
  const t = useText();
  const lang = useTextLanguage();
  const update = useAct('visits.updateObjective');
  const { change } = useAutosave<ObjectiveFields>(objective.id, (fields) =>
    call('visits.updateObjective', { id: objective.id, fields }),
  );
  // The editor takes a new list for news from outside.
  const text = useMemo(() => [objective.text], [objective.text]);
  const key = useRef('');
  const onKeyDown = (event: KeyboardEvent) => {
    key.current = event.key;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Backspace' && inlineText(objective.text.content) === '' && inEditor(event)) onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const label = t('visits.objective', { number });
  return (
    <li className={css['row']} onKeyDownCapture={onKeyDown}>
      <span className={css['number']} aria-hidden>
        {number}
      </span>
      <Select
        aria-label={`${t('visits.objectiveKind')}: ${label}`}
        className={css['kind'] ?? ''}
        classNames={{ input: css['kindInput'] ?? '' }}
        data={kinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
        value={objective.kind}
        allowDeselect={false}
        rightSection={null}
        variant="unstyled"
        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        onChange={(kind) => kind !== null && void update.run({ id: objective.id, fields: { kind } })}
      />
      <TextEditor
        ref={editor}
        label={label}
        text={text}
        bindings={noBindings}
        shape="one"
        look="writing"
        lang={lang}
        placeholder={t('visits.objectiveHint')}
        onChange={([words]) => words !== undefined && change({ text: words })}
        onLeave={(towards) => {
          if (key.current === 'Enter') onAdd();
          else onGo(towards === 'before' ? -1 : 1);
        }}
      />
      <span className={css['weak']}>
        {isWeak(inlineText(objective.text.content)) && (
          <IconAlertTriangle size={14} stroke={1.5} role="img" aria-label={t('visits.weakObjective')}>
            <title>{t('visits.weakObjective')}</title>
          </IconAlertTriangle>
        )}
      </span>
      <IconButton
        className={css['remove']}
        label={`${t('ui.clear')}: ${label}`}
        icon={<IconX size={14} stroke={1.5} aria-hidden />}
        onClick={onRemove}
      />
    </li>
  );
}

function inEditor(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.isContentEditable;
}
