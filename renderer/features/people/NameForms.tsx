import { Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { PersonFields } from '../../../shared/contract/people';
import { useText, type TextKey } from '../../app/texts/texts';
import { Empty } from '../../ui/Empty';
import { SectionHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './people.module.css';

type NameForm = PersonFields['names'][number];

const formWords: Readonly<Record<NameForm['form'], TextKey>> = {
  'own-script': 'people.form_own',
  spoken: 'people.form_spoken',
  say: 'people.form_say',
  alias: 'people.form_alias',
  address: 'people.form_address',
  'address-written': 'people.form_address_written',
};
const forms = Object.keys(formWords) as NameForm['form'][];

export interface NameFormsProps {
  names: readonly NameForm[];
  onChange: (names: NameForm[]) => void;
}

/** Every way in which a name is written and said; all of them are searched. */
export function NameForms({ names, onChange }: NameFormsProps) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label={t('people.names')}>
      <SectionHead title={t('people.names')}>
        <IconButton
          label={t('people.addName')}
          icon={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => setAdding(true)}
        />
      </SectionHead>
      {names.length === 0 && !adding && <Empty>{t('people.noNames')}</Empty>}
      {names.map((name, at) => (
        <FormLine
          // oxlint-disable-next-line react/no-array-index-key -- two forms may be alike
          key={`${at} ${name.form} ${name.text}`}
          name={name}
          onChange={(changed) => onChange(names.with(at, changed))}
          onRemove={() => onChange(names.toSpliced(at, 1))}
        />
      ))}
      {adding && (
        <FormLine
          name={{ form: 'alias', text: '', lang: null }}
          focused
          onChange={(made) => {
            setAdding(false);
            onChange([...names, made]);
          }}
          onRemove={() => setAdding(false)}
        />
      )}
    </section>
  );
}

interface FormLineProps {
  name: NameForm;
  focused?: boolean;
  onChange: (name: NameForm) => void;
  onRemove: () => void;
}

function FormLine({ name, focused = false, onChange, onRemove }: FormLineProps) {
  const t = useText();
  const [form, setForm] = useState(name.form);
  const [text, setText] = useState(name.text);
  const take = (chosen: NameForm['form']) => {
    const words = text.trim();
    if (words === '') {
      if (name.text !== '') setText(name.text);
      return;
    }
    if (words !== name.text || chosen !== name.form) onChange({ ...name, form: chosen, text: words });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(form);
    else if (event.key === 'Escape' && name.text === '') onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['line']}>
      <Select
        className={css['form'] ?? ''}
        aria-label={t('people.nameForm')}
        data={forms.map((one) => ({ value: one, label: t(formWords[one]) }))}
        value={form}
        allowDeselect={false}
        onChange={(chosen) => {
          if (chosen === null) return;
          setForm(chosen);
          take(chosen);
        }}
      />
      <TextInput
        className={css['grow'] ?? ''}
        aria-label={`${t('people.nameText')}: ${t(formWords[form])}`}
        dir="auto"
        value={text}
        maxLength={200}
        ref={focused ? focusAtOnce : null}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => take(form)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        label={`${t('people.removeName')}: ${name.text}`}
        icon={<IconX size={14} stroke={1.5} aria-hidden />}
        onClick={onRemove}
      />
    </div>
  );
}
