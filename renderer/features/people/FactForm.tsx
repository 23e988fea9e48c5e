import { Textarea, TextInput } from '@mantine/core';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useText } from '../../app/texts/texts';
import { DateInput } from '../../ui/DateInput';
import { focusAtOnce } from '../../ui/focus-at-once';
import { SearchSelect } from '../../ui/SearchSelect';
import type { Fact, FactKindWords } from './FactList';
import css from './people.module.css';

interface FactFormProps<K extends string> {
  kinds: readonly FactKindWords<K>[];
  fact: Fact<K>;
  /** Asks what the line is about. */
  asksKind: boolean;
  /** Null: left as it was. */
  onDone: (fact: Fact<K> | null, how?: 'refocus') => void;
}

const LONGEST = 2000;

/** The words of a line with its day and source. Enter in a field or leaving all of them takes it, Esc leaves it. */
export function FactForm<K extends string>({ kinds, fact, asksKind, onDone }: FactFormProps<K>) {
  const t = useText();
  const [typed, setTyped] = useState(fact);
  const over = useRef(false);
  const { label, hint, dated } = kinds.find(({ kind }) => kind === typed.kind) ?? { label: '', hint: '', dated: false };
  const finish = (how?: 'refocus', whole = typed) => {
    if (over.current) return;
    over.current = true;
    const text = whole.text.trim();
    onDone(text === '' ? null : { ...whole, text, when: whole.when.trim(), source: whole.source.trim() }, how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A list that is open takes the key.
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      over.current = true;
      onDone(null, 'refocus');
    } else if (event.key === 'Enter' && !event.shiftKey) finish('refocus');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) finish();
  };
  const name = (words: string) => `${label}: ${words}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its fields end together
    <div className={css['factForm']} onBlur={onBlur} onKeyDown={onKeyDown} role="group" aria-label={label}>
      {asksKind && (
        <SearchSelect
          className={css['factText'] ?? ''}
          aria-label={t('people.factKind')}
          data={kinds.map((one) => ({ value: one.kind, label: one.label }))}
          value={typed.kind}
          allowDeselect={false}
          ref={focusAtOnce}
          onChange={(chosen) => {
            const kind = kinds.find((one) => one.kind === chosen)?.kind;
            if (kind !== undefined) setTyped({ ...typed, kind });
          }}
        />
      )}
      <Textarea
        className={css['factText'] ?? ''}
        aria-label={name(t('people.factText'))}
        placeholder={hint}
        autosize
        minRows={1}
        maxRows={10}
        dir="auto"
        value={typed.text}
        maxLength={LONGEST}
        ref={asksKind ? null : focusAtOnce}
        onChange={({ currentTarget: { value: text } }) => setTyped({ ...typed, text })}
      />
      {dated && (
        <TextInput
          aria-label={name(t('people.factWhen'))}
          placeholder={t('people.factWhenHint')}
          maxLength={40}
          value={typed.when}
          onChange={({ currentTarget: { value: when } }) => setTyped({ ...typed, when })}
        />
      )}
      <DateInput
        aria-label={name(t('people.asOf'))}
        title={t('people.asOf')}
        value={typed.asOf ?? ''}
        onChange={(day) => setTyped((now) => ({ ...now, asOf: day || null }))}
      />
      <TextInput
        aria-label={name(t('people.factSource'))}
        placeholder={t('people.factSource')}
        maxLength={300}
        dir="auto"
        value={typed.source}
        onChange={({ currentTarget: { value: source } }) => setTyped({ ...typed, source })}
      />
    </div>
  );
}
