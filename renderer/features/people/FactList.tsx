import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { Empty } from '../../ui/Empty';
import { Editable, Fields } from '../../ui/Fields';
import { SectionHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { FactForm } from './FactForm';
import css from './people.module.css';

/** A line of a note: what it is about, the words, since when it holds and who says so. */
export interface Fact<K extends string> {
  kind: K;
  when: string;
  text: string;
  asOf: string | null;
  source: string;
}

export interface FactKindWords<K extends string> {
  kind: K;
  label: string;
  hint: string;
  /** Whether its lines are of years of their own, as those of a career are. */
  dated: boolean;
}

export interface FactListProps<K extends string> {
  title: string;
  empty: string;
  /** Kinds in the order in which the page has them, with their words. */
  kinds: readonly FactKindWords<K>[];
  facts: readonly Fact<K>[];
  onChange: (facts: Fact<K>[]) => void;
  /** Why a line is to be looked at again, or null. */
  warn: (fact: Fact<K>) => string | null;
}

/** The lines of a note by kind. Enter on a line opens it with its day and source; the sign at the head adds one. */
export function FactList<K extends string>({ title, empty, kinds, facts, onChange, warn }: FactListProps<K>) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const [first] = kinds;
  const inOrder = kinds.flatMap(({ kind }) => facts.flatMap((fact, at) => (fact.kind === kind ? [{ fact, at }] : [])));
  return (
    <section aria-label={title}>
      <SectionHead title={title}>
        <IconButton
          label={`${t('people.addFact')}: ${title}`}
          icon={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => setAdding(true)}
        />
      </SectionHead>
      {facts.length === 0 && !adding && <Empty>{empty}</Empty>}
      {adding && first !== undefined && (
        <div className={css['newFact']}>
          <FactForm
            kinds={kinds}
            asksKind
            fact={{ kind: first.kind, when: '', text: '', asOf: null, source: '' }}
            onDone={(made) => {
              setAdding(false);
              if (made !== null) onChange([...facts, made]);
            }}
          />
        </div>
      )}
      <Fields>
        {inOrder.map(({ fact, at }) => (
          <FactLine
            key={`${at} ${fact.text}`}
            fact={fact}
            kinds={kinds}
            onChange={(changed) => onChange(facts.with(at, changed))}
            onRemove={() => onChange(facts.toSpliced(at, 1))}
            warning={warn(fact)}
          />
        ))}
      </Fields>
    </section>
  );
}

interface FactLineProps<K extends string> {
  fact: Fact<K>;
  kinds: readonly FactKindWords<K>[];
  onChange: (fact: Fact<K>) => void;
  onRemove: () => void;
  warning: string | null;
}

function FactLine<K extends string>({ fact, kinds, onChange, onRemove, warning }: FactLineProps<K>) {
  const label = kinds.find(({ kind }) => kind === fact.kind)?.label ?? '';
  const t = useText();
  const language = useLanguage();
  const proof = [fact.source, fact.asOf === null ? '' : dayText(fact.asOf, language, 'full')].filter((w) => w !== '');
  return (
    <Editable
      label={fact.when === '' ? label : `${label}, ${fact.when}`}
      shown={fact.text}
      renderInput={({ finish }) => (
        <FactForm
          kinds={kinds}
          asksKind={false}
          fact={fact}
          onDone={(changed, how) => {
            if (changed !== null && JSON.stringify(changed) !== JSON.stringify(fact)) onChange(changed);
            finish(how);
          }}
        />
      )}
      after={
        <span className={css['afterFact']}>
          <span className={css['proof']}>{proof.length === 0 ? t('people.noProof') : proof.join(', ')}</span>
          {warning !== null && <span className={css['old']}>{warning}</span>}
          <IconButton
            label={`${t('people.removeFact')}: ${label}, ${fact.text}`}
            icon={<IconX size={14} stroke={1.5} aria-hidden />}
            onClick={onRemove}
          />
        </span>
      }
    />
  );
}
