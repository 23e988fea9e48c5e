import type { Output } from '../../../../shared/contract/contract';
import type { Usability } from '../../../../shared/contract/points';
import type { BriefPoint } from '../../../../shared/contract/briefs';
import { inlineText } from '../../../../shared/document/rich-text';
import { useText } from '../../../app/texts/texts';
import { ClearanceMark } from '../../../ui/ClearanceMark';
import { PortionMark } from '../../../ui/MarkingTag';
import { UsabilityLabel } from '../../../ui/UsabilityLabel';
import type { VisitData } from '../use-visit';
import { AddPointLine } from './AddPointLine';
import { PartHead } from './PartHead';
import { PointMenu } from './PointMenu';
import { PointWriting } from './PointWriting';
import { KeyRow } from '../KeyRow';
import css from './sheet.module.css';
import { TextView } from './TextView';
import { usePointRow } from './use-point-row';
import { WordingMarks } from './WordingMarks';

export interface BackgroundBoxesProps {
  data: VisitData;
  answer: Output<'visits.brief'>;
  points: readonly BriefPoint[];
}

/** Dated facts in two boxes that nobody can take for each other: what may be said, and what is for the reader only. */
export function BackgroundBoxes({ data, answer, points }: BackgroundBoxesProps) {
  const t = useText();
  const box = (usability: Usability) => (
    <div className={css['box']} data-usability={usability}>
      <p className={css['cellHead']}>
        <UsabilityLabel usability={usability} />
      </p>
      <ul>
        {points
          .filter(({ point }) => point.usability === usability)
          .map((row, _, own) => (
            <Fact key={row.use.id} points={own} row={row} />
          ))}
      </ul>
      <AddPointLine
        data={data}
        brief={answer.brief}
        kind="background"
        number={null}
        label={t('visits.typeFact')}
        usability={usability}
      />
    </div>
  );
  return (
    <section aria-label={t('visits.background')}>
      <PartHead title={t('visits.background')} />
      <div className={css['boxes']}>
        {box('may-be-used')}
        {box('not-to-be-disclosed')}
      </div>
    </section>
  );
}

function Fact({ points, row }: { points: readonly BriefPoint[]; row: BriefPoint }) {
  const acts = usePointRow(points, row);
  const { use, point, clearance, since } = row;
  const { lead, body } = use.wording ?? point;
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
      className={css['fact']}
      aria-label={[point.asOf, inlineText(lead.content)].filter((part) => part !== '').join(': ')}
      onKeyDown={acts.onKeyDown}
      onDoubleClick={acts.open}
    >
      <p className={css['factHead']}>
        <span>{point.asOf}</span>
        <PortionMark level={lead.portion} />
        <WordingMarks row={row} />
        <span className={css['cellEnd']}>
          <ClearanceMark state={clearance} since={since} shapeOnly />
          <span className={css['pointMenu']}>
            <PointMenu row={row} acts={acts} onTell={acts.open} />
          </span>
        </span>
      </p>
      <TextView text={[lead, ...body].filter((block) => block.content.length > 0)} lang={point.language} />
    </KeyRow>
  );
}
