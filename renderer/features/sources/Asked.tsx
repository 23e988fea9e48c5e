import { Select, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { SourceQuestion } from '../../../shared/contract/sources';
import { wordQuestion } from '../../../shared/sentences/reasons';
import { readPeriod } from '../../../shared/periods/read';
import { PLACES_REPORT } from '../../../shared/tables/places-report';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { today } from '../../app/texts/dates';
import { Button } from '../../ui/Button';
import { DateInput } from '../../ui/DateInput';
import { choicesFor, fieldName, isFact, isTyped, type ChosenField } from './fact-options';
import { placeName } from './places';
import css from './sources.module.css';

const HINTS: Partial<Record<SourceQuestion['field'], TextKey>> = {
  'taken-on': 'sources.dayHint',
  unit: 'sources.unitHint',
  period: 'sources.periodHint',
};

interface AskedProps {
  question: SourceQuestion;
  /** The answer; null: not known, and asked no more. */
  onAnswer: (value: string | null) => void;
}

/** What must be answered, on top: the question, why it matters, and where it is answered. */
export function Asked({ question, onAnswer }: AskedProps) {
  const t = useText();
  const language = useLanguage();
  const { field } = question;
  const asked = wordQuestion(question, (code) => placeName(code, language, t('sources.world')), language);
  const hint = HINTS[field] ?? 'sources.factHint';
  return (
    <section className={css['ask']} aria-label={asked}>
      <IconAlertTriangle size={16} stroke={1.5} className={css['askSign']} aria-hidden />
      <div className={css['askWords']}>
        <p className={css['strong']}>{asked}</p>
        <p className={css['askHint']}>{t(hint)}</p>
        {field === 'taken-on' && <DayAnswer onAnswer={onAnswer} />}
        {field === 'period' && <PeriodAnswer onAnswer={onAnswer} />}
        {field === 'unit' && <UnitAnswer choices={question.choices} onAnswer={onAnswer} />}
        {field !== 'unit' && isFact(field) && !isTyped(field) && (
          <ChoiceAnswer field={field} choices={question.choices} onAnswer={onAnswer} />
        )}
      </div>
    </section>
  );
}

type AnswerProps = Pick<AskedProps, 'onAnswer'>;

function NotKnown({ onAnswer }: AnswerProps) {
  const t = useText();
  return (
    <Button variant="link" onClick={() => onAnswer(null)}>
      {t('sources.notKnown')}
    </Button>
  );
}

function DayAnswer({ onAnswer }: AnswerProps) {
  const t = useText();
  return (
    <div className={css['answer']}>
      <DateInput
        w={168}
        aria-label={t('sources.dayLabel')}
        value=""
        max={today()}
        onChange={(day) => {
          if (day !== '') onAnswer(day);
        }}
      />
      <NotKnown onAnswer={onAnswer} />
    </div>
  );
}

function PeriodAnswer({ onAnswer }: AnswerProps) {
  const t = useText();
  const [text, setText] = useState('');
  const known = readPeriod(text) !== null;
  return (
    <form
      className={css['answer']}
      onSubmit={(event) => {
        event.preventDefault();
        if (known) onAnswer(text);
      }}
    >
      <TextInput
        w={168}
        aria-label={t('sources.period')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {known && (
        <Button small onClick={() => onAnswer(text)}>
          {t('sources.use')}
        </Button>
      )}
      <NotKnown onAnswer={onAnswer} />
    </form>
  );
}

function UnitAnswer({ choices, onAnswer }: AnswerProps & { choices: readonly string[] }) {
  const t = useText();
  const language = useLanguage();
  const [unit, setUnit] = useState<string | null>(null);
  const [scale, setScale] = useState<string | null>('1');
  return (
    <div className={css['answer']}>
      <Select
        w={96}
        aria-label={t('sources.unit')}
        data={choicesFor('unit', choices, t, language)}
        value={unit}
        onChange={setUnit}
        searchable
      />
      <Select
        w={152}
        aria-label={t('sources.scale')}
        data={choicesFor('scale', [], t, language)}
        value={scale}
        onChange={setScale}
        allowDeselect={false}
      />
      {unit !== null && (
        <Button small onClick={() => onAnswer(scale === '1' ? unit : `${unit} × ${scale}`)}>
          {t('sources.use')}
        </Button>
      )}
      <NotKnown onAnswer={onAnswer} />
    </div>
  );
}

function ChoiceAnswer({ field, choices, onAnswer }: AnswerProps & { field: ChosenField; choices: readonly string[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <div className={css['answer']}>
      <Select
        w={208}
        aria-label={fieldName(field, t)}
        data={choicesFor(field, choices, t, language)}
        value={null}
        onChange={(value) => value !== null && onAnswer(value)}
        searchable
      />
      {choices.includes(PLACES_REPORT) && (
        <Button variant="link" onClick={() => onAnswer(PLACES_REPORT)}>
          {t('sources.placesReport')}
        </Button>
      )}
      <NotKnown onAnswer={onAnswer} />
    </div>
  );
}
