import { useState, type KeyboardEvent } from 'react';
import type { PointFields, PointKind } from '../../../../shared/contract/points';
import type { Brief } from '../../../../shared/contract/briefs';
import { countWords } from '../../../../shared/points/speaking';
import { useHouseLimits } from '../../../app/house-limits';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { KeyCap } from '../../../ui/KeyCap';
import { useOwnCountry } from '../own-country';
import { useTextLanguage } from '../text-language';
import type { VisitData } from '../use-visit';
import { otherSide } from '../zone-names';
import css from './sheet.module.css';

export interface AddPointLineProps {
  data: VisitData;
  brief: Brief;
  kind: PointKind;
  /** Number that the new point would get; null where points have none. */
  number: number | null;
  label: string;
  usability?: PointFields['usability'];
}

/** An empty line that becomes a point of the library and of this brief: Enter takes it and waits for the next. */
export function AddPointLine({ data, brief, kind, number, label, usability = 'may-be-used' }: AddPointLineProps) {
  const t = useText();
  const { pointWords: most } = useHouseLimits();
  const language = useTextLanguage();
  const own = useOwnCountry();
  const create = useAct('points.create');
  const add = useAct('visits.addPoint');
  const [typed, setTyped] = useState('');
  const other = otherSide(data.visit, own);
  const places = other === null ? [] : [other];

  const take = async () => {
    const words = typed.trim();
    if (words === '') return;
    setTyped('');
    const raised = kind === 'if-raised';
    const fields: Partial<PointFields> = { places, marking: brief.marking, usability };
    const made = await create.run({
      lead: raised ? '' : words,
      kind,
      language,
      fields: raised ? { ...fields, theirPoint: words, likelihood: 'possible' } : fields,
    });
    if (made === null) setTyped(words);
    else await add.run({ briefId: brief.id, pointId: made.id });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') void take();
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={css['addPoint']}>
      {number !== null && (
        <span className={css['pointNumber']} aria-hidden>
          {number}
        </span>
      )}
      <input
        className={`${css['line']} ${css['addInput']}`}
        aria-label={label}
        placeholder={label}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void take()}
      />
      {kind === 'to-make' && typed !== '' && (
        <span className={css['partFacts']} data-over={countWords(typed) > most || undefined}>
          {t('visits.wordsOf', { count: countWords(typed), most })}
        </span>
      )}
      {typed === '' ? (
        number !== null && (
          <span className={css['addKey']} title={t('visits.libraryFocus')}>
            <KeyCap keys="Ctrl+Shift+P" />
          </span>
        )
      ) : (
        <span className={css['addKey']}>
          <KeyCap keys="Enter" />
        </span>
      )}
    </div>
  );
}
