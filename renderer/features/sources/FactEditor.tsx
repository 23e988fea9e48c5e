import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Correction, Field } from '../../../shared/tables/proposal';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { focusAtOnce } from '../../ui/focus-at-once';
import { fieldName, isTyped, setFact, type ChosenField, type TypedField } from './fact-options';
import { FactSelect } from './FactSelect';
import css from './sources.module.css';

interface FactEditorProps {
  field: Field;
  /** What the file seems to say. */
  hinted: string;
  scope: { table: number | null; col: number | null };
  onCorrect: (corrections: readonly Correction[]) => void;
}

/** Another value for a fact: chosen, or typed where it may be anything; a unit has its scale beside it. */
export function FactEditor({ field, hinted, scope, onCorrect }: FactEditorProps) {
  const t = useText();
  const set = (one: Field, value: string): boolean => {
    const made = setFact(one, value, scope);
    if (made !== null) onCorrect([made]);
    return made !== null;
  };
  if (isTyped(field)) return <TypedFact field={field} hinted={hinted} onSet={(value) => set(field, value)} />;
  return (
    <div className={css['editor']}>
      <ChosenFact field={field} hinted={hinted} wide={field !== 'unit'} onSet={(value) => set(field, value)} first />
      {field === 'unit' && <ChosenFact field="scale" hinted="" wide={false} onSet={(value) => set('scale', value)} />}
      <Button variant="link" onClick={() => onCorrect([{ kind: 'clear', ...scope, field }])}>
        {t('sources.notStated')}
      </Button>
    </div>
  );
}

interface ChosenFactProps {
  field: ChosenField;
  hinted: string;
  wide: boolean;
  first?: boolean;
  onSet: (value: string) => void;
}

function ChosenFact({ field, hinted, wide, first = false, onSet }: ChosenFactProps) {
  return (
    <FactSelect
      w={wide ? 208 : 128}
      ref={first ? focusAtOnce : null}
      field={field}
      hinted={hinted === '' ? [] : [hinted]}
      value={null}
      onChange={(value) => value !== null && onSet(value)}
    />
  );
}

function TypedFact({ field, hinted, onSet }: { field: TypedField; hinted: string; onSet: (value: string) => boolean }) {
  const t = useText();
  const [typed, setTyped] = useState(hinted);
  const [wrong, setWrong] = useState(false);
  const take = () => setWrong(typed.trim() !== '' && !onSet(typed.trim()));
  return (
    <div className={css['editor']}>
      <TextInput
        w={208}
        ref={focusAtOnce}
        aria-label={fieldName(field, t)}
        value={typed}
        error={wrong ? t('sources.noPeriod') : null}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) take();
        }}
      />
      <Button small onClick={take}>
        {t('sources.use')}
      </Button>
    </div>
  );
}
