import type { Output } from '../../../../shared/contract/contract';
import type { BriefPoint } from '../../../../shared/contract/briefs';
import { useText } from '../../../app/texts/texts';
import { ClearanceMark } from '../../../ui/ClearanceMark';
import type { VisitData } from '../use-visit';
import { AddPointLine } from './AddPointLine';
import { Interests } from './Interests';
import { likelihoodWords } from './likelihood-words';
import { PartHead } from './PartHead';
import { PointMenu } from './PointMenu';
import { PointWriting } from './PointWriting';
import { KeyRow } from '../KeyRow';
import css from './sheet.module.css';
import { TextView } from './TextView';
import { usePointRow } from './use-point-row';
import { WordingMarks } from './WordingMarks';

export interface RaiseTableProps {
  data: VisitData;
  answer: Output<'visits.brief'>;
  points: readonly BriefPoint[];
}

/** What they will raise, in their words, and what we say to it. */
export function RaiseTable({ data, answer, points }: RaiseTableProps) {
  const t = useText();
  return (
    <section aria-label={t('visits.theyRaise')}>
      <PartHead title={t('visits.theyRaise')} />
      {points.length > 0 && (
        <ul className={css['raise']}>
          {points.map((row) => (
            <Row key={row.use.id} points={points} row={row} />
          ))}
        </ul>
      )}
      <AddPointLine data={data} brief={answer.brief} kind="if-raised" number={null} label={t('visits.typeRaise')} />
      <Interests briefId={answer.brief.id} />
    </section>
  );
}

function Row({ points, row }: { points: readonly BriefPoint[]; row: BriefPoint }) {
  const t = useText();
  const acts = usePointRow(points, row);
  const { use, point, clearance, since } = row;
  const { lead, body } = use.wording ?? point;
  const says = [lead, ...body].filter((block) => block.content.length > 0);
  const likely = point.likelihood === null ? '' : ` · ${t(likelihoodWords[point.likelihood])}`;
  if (acts.writing !== null) {
    return (
      <li className={css['writing']}>
        <PointWriting row={row} acts={acts} />
      </li>
    );
  }
  return (
    <KeyRow
      focused={acts.returning}
      className={css['raiseRow']}
      aria-label={point.theirPoint}
      onKeyDown={acts.onKeyDown}
      onDoubleClick={acts.open}
    >
      <div className={css['cell']}>
        <p className={css['cellHead']}>
          {t('visits.theirWords')}
          {likely}
        </p>
        <p className={css['quote']} dir="auto">
          “{point.theirPoint}”
        </p>
      </div>
      <div className={css['cell']}>
        <p className={css['cellHead']}>
          {t('visits.weSay')}
          <WordingMarks row={row} />
          <span className={css['cellEnd']}>
            <ClearanceMark state={clearance} since={since} shapeOnly />
            <span className={css['pointMenu']}>
              <PointMenu row={row} acts={acts} onTell={acts.open} />
            </span>
          </span>
        </p>
        {says.length === 0 ? (
          <p className={css['missing']}>{t('visits.noResponse')}</p>
        ) : (
          <TextView text={says} lang={point.language} />
        )}
        {point.stopLine !== '' && <p className={css['stop']}>{t('visits.stopAt', { line: point.stopLine })}</p>}
      </div>
    </KeyRow>
  );
}
