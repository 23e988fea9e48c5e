import { Select, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { SourceQuestion } from '../../../shared/contract/sources';
import { wordQuestion } from '../../../shared/sentences/reasons';
import { readPeriod } from '../../../shared/periods/read';
import { isCurrency } from '../../../shared/units/currencies';
import { PLACES_REPORT } from '../../../shared/tables/places-report';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { today } from '../../app/texts/dates';
import { Button } from '../../ui/Button';
import { DateInput } from '../../ui/DateInput';
import { usePane } from '../../ui/Frame';
import { Problem } from '../../ui/Problem';
import { choicesFor, isFact, isTyped, type ChosenField } from './fact-options';
import { FactSelect } from './FactSelect';
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
  /** Whether it follows an answer: then it takes the focus that the question before it had. */
  follows?: boolean;
}

/** What must be answered, on top: the question, why it matters, and where it is answered. */
export function Asked({ question, onAnswer, follows = false }: AskedProps) {
  const t = useText();
  const language = useLanguage();
  const { field } = question;
  const asked = wordQuestion(question, (code) => placeName(code, language, t('sources.world')), language);
  const hint = HINTS[field] ?? 'sources.factHint';
  return (
    <section className={css['ask']} aria-label={asked} data-asked ref={follows ? focusInside : null}>
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

function focusInside(section: HTMLElement | null): void {
  section?.querySelector('input')?.focus();
}

/** Where the pane that asks is not on screen, as in a narrow window: the question, and the way to answer it. */
export function AskedBeside({ question }: { question: SourceQuestion | null }) {
  const t = useText();
  const language = useLanguage();
  const pane = usePane('end');
  if (question === null || pane === null || pane.shown) return null;
  const asked = wordQuestion(question, (code) => placeName(code, language, t('sources.world')), language);
  return (
    <Problem state="warn" what={asked}>
      <Button variant="link" onClick={() => pane.enter(() => undefined, '[data-asked] input')}>
        {t('sources.answerIt')}
      </Button>
    </Problem>
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
  const [chosen, setScale] = useState<string | null>(null);
  // Amounts are mostly plain; money is as often in thousands or millions, and nothing but the person knows.
  const scale = chosen ?? (unit === null || isCurrency(unit) ? null : '1');
  return (
    <div className={css['answer']}>
      <FactSelect w={208} field="unit" hinted={choices} value={unit} onChange={setUnit} />
      <Select
        w={152}
        aria-label={t('sources.scale')}
        placeholder={t('sources.scale')}
        data={choicesFor('scale', [], t, language)}
        value={scale}
        onChange={setScale}
        allowDeselect={false}
      />
      {unit !== null && scale !== null && (
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
  return (
    <div className={css['answer']}>
      <FactSelect
        w={208}
        field={field}
        hinted={choices}
        value={null}
        onChange={(value) => value !== null && onAnswer(value)}
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
