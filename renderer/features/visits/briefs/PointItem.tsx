import { TextInput } from '@mantine/core';
import { useHouseLimits } from '../../../app/house-limits';
import { useState } from 'react';
import type { BriefPoint } from '../../../../shared/contract/briefs';
import { inlineText } from '../../../../shared/document/rich-text';
import { countWords } from '../../../../shared/points/speaking';
import { useText } from '../../../app/texts/texts';
import { ClearanceMark } from '../../../ui/ClearanceMark';
import { PortionMark } from '../../../ui/MarkingTag';
import { PointMenu } from './PointMenu';
import { focusAtOnce } from '../../../ui/focus-at-once';
import { KeyRow } from '../KeyRow';
import css from './sheet.module.css';
import words from './words.module.css';
import { InlineView, TextView } from './TextView';
import { usePointRow } from './use-point-row';
import { PointWriting } from './PointWriting';
import { weightWords } from './weight-words';
import { WordingMarks } from './WordingMarks';

export interface PointItemProps {
  /** The other brief in which one person hears it; null: none. */
  twice: { brief: string; person: string } | null;
  points: readonly BriefPoint[];
  row: BriefPoint;
  number: number;
}

/** A point in its brief: lead and text as they will be printed, how much it matters, how far it is cleared. */
export function PointItem({ points, row, number, twice }: PointItemProps) {
  const t = useText();
  const { pointWords: most } = useHouseLimits();
  const acts = usePointRow(points, row);
  const [telling, setTelling] = useState(false);
  const { use, point, clearance, since } = row;
  const { lead, body } = use.wording ?? point;
  const [first, ...rest] = body.filter((block) => block.content.length > 0);
  const inLine = first?.kind === 'paragraph' ? first : null;
  const more = inLine === null && first !== undefined ? [first, ...rest] : rest;
  if (acts.writing !== null) {
    return (
      <li className={css['writing']}>
        <PointWriting row={row} acts={acts} />
      </li>
    );
  }
  const length = countWords([inlineText(lead.content), inlineText(inLine?.content ?? [])].join(' '));
  return (
    <KeyRow
      focused={acts.returning}
      className={css['point']}
      aria-label={`${number}. ${inlineText(lead.content)}`}
      onKeyDown={acts.onKeyDown}
      onDoubleClick={acts.open}
    >
      <span className={css['pointNumber']} aria-hidden>
        {number}
      </span>
      <div className={css['pointText']}>
        <p className={css['pointLead']} dir={lead.dir} lang={lead.lang ?? point.language}>
          <PortionMark level={lead.portion} />{' '}
          <b>
            <InlineView content={lead.content} />
          </b>
          {inLine !== null && (
            <>
              {' '}
              <InlineView content={inLine.content} />
            </>
          )}
          {use.toWhom !== '' && !telling && <span className={css['toWhom']}> ({use.toWhom})</span>}
          {use.weight !== null && <span className={css['weight']}> {t(weightWords[use.weight])}</span>}
          <WordingMarks row={row} />
          {point.kind === 'to-make' && length > most && (
            <span className={words['over']}> {t('visits.wordsOf', { count: length, most })}</span>
          )}
          {twice !== null && (
            <span className={words['twice']}>
              {t(twice.person === '' ? 'visits.saidTwiceUnknown' : 'visits.saidTwice', twice)}
            </span>
          )}
        </p>
        {more.length > 0 && <TextView text={more} lang={point.language} />}
        {telling && (
          <TextInput
            aria-label={t('visits.toWhom')}
            placeholder={t('visits.toWhom')}
            defaultValue={use.toWhom}
            ref={focusAtOnce}
            onBlur={(event) => {
              acts.tell(event.currentTarget.value.trim());
              setTelling(false);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.currentTarget.blur();
              event.stopPropagation();
            }}
          />
        )}
      </div>
      <span className={css['pointEnd']}>
        <ClearanceMark state={clearance} since={since} shapeOnly />
        <span className={css['pointMenu']}>
          <PointMenu row={row} acts={acts} onTell={() => setTelling(true)} />
        </span>
      </span>
    </KeyRow>
  );
}
