import { VisuallyHidden } from '@mantine/core';
import type { FigureSource } from '../../../shared/contract/figures';
import { columnName } from '../../../shared/figures/figure';
import { wordNumber } from '../../../shared/figures/wording';
import { wordRefusal } from '../../../shared/sentences/refusals';
import { useState } from 'react';
import { useAnswer } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PaneHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { AllowRatio, isAllowable } from './AllowRatio';
import { cellTarget } from './cell-target';
import css from './figures.module.css';
import type { Chosen } from './view';

interface ProofPaneProps {
  chosen: Chosen;
  /** A person allows a row to rest on two sources; null where nothing rests on one. */
  onAllow: ((row: string, reason: string) => void) | null;
}

/** More than this many at once help nobody. */
const AT_ONCE = 8;

/** Behind the chosen number: its cells in their sheets, the file, and what it was multiplied by; or why it is a gap. */
export function ProofPane({ chosen, onAllow }: ProofPaneProps) {
  const t = useText();
  const language = useLanguage();
  const [all, setAll] = useState<string | null>(null);
  const { figureIds, missing } = chosen;
  const shown = all === chosen.id ? figureIds : figureIds.slice(0, AT_ONCE);
  return (
    <>
      <PaneHead title={t('figures.proof')} />
      <Scroll>
        {missing !== null && (
          <p className={css['refused']}>{t('pair.refusedBecause', { why: wordRefusal(missing, language) })}</p>
        )}
        {onAllow !== null && missing !== null && chosen.row !== null && isAllowable(missing, chosen.row) && (
          <AllowRatio key={chosen.id} onAllow={(reason) => onAllow(chosen.row ?? '', reason)} />
        )}
        {figureIds.length === 0 && missing === null && <Empty>{t('figures.proofNone')}</Empty>}
        {figureIds.length > 1 && <p className={css['madeOf']}>{t('figures.madeOf', { count: figureIds.length })}</p>}
        {shown.map((id) => (
          <FigureProof key={id} figureId={id} />
        ))}
        {shown.length < figureIds.length && (
          <p className={css['madeOf']}>
            {t('pair.more', { count: figureIds.length - shown.length })}{' '}
            <Button variant="link" onClick={() => setAll(chosen.id)}>
              {t('pair.showAll')}
            </Button>
          </p>
        )}
      </Scroll>
    </>
  );
}

/** One figure: number, unit and cell, the cells around it with it lit, the path of the value, the file. */
function FigureProof({ figureId }: { figureId: number }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const { data } = useAnswer('figures.source', { figureId });
  if (data === undefined) return null;
  const { figure, source, scale, scaleCell, scaleText } = data;
  const number = data.read === null ? figure.raw : wordRead(data.read, language);
  const path = [
    t('figures.path', { read: number, cell: figure.cell }),
    ...(scale === 1 ? [] : [t('figures.times', { scale: wordNumber(scale, 0, language) })]),
    ...(scaleCell === null ? [] : [t('figures.scaleFrom', { cell: scaleCell, text: scaleText ?? '' })]),
  ].join('');
  const file = figure.sheet === '' ? 'figures.fileOnly' : 'figures.fileSheet';
  return (
    <section className={css['proof']}>
      <p className={css['proofHead']}>
        <span className={css['proofNumber']}>{number}</span>
        <span className={css['quiet']}>
          <bdi>{t('figures.inCell', { unit: scaleText ?? figure.unit ?? '' })}</bdi> <bdi>{figure.cell}</bdi>
        </span>
        <span className={css['toolEnd']}>
          <Button variant="link" onClick={() => go(cellTarget(figure))}>
            {t('figures.openSheet')}
          </Button>
        </span>
      </p>
      <Around source={data} />
      <p className={css['small']}>
        <bdi>{path}</bdi>
      </p>
      <p className={css['small']}>
        <bdi>{t(file, { file: source.fileName, sheet: figure.sheet })}</bdi>
        {source.takenOn !== null && `, ${t('figures.takenOn', { day: dayText(source.takenOn, language) })}`}
      </p>
      {data.supersededBy !== null && <p className={css['warn']}>{t('figures.superseded')}</p>}
    </section>
  );
}

/** As many digits as the file has. */
function wordRead(value: number, language: string): string {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return wordNumber(value, Math.min(6, decimals), language);
}

function Around({ source: { around, address } }: { source: FigureSource }) {
  const t = useText();
  return (
    <table className={css['around']} dir="ltr">
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('figures.row')}</VisuallyHidden>
          </th>
          {around.cols.map((col) => (
            <th key={col} scope="col">
              {columnName(col)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {around.rows.map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {around.cols.map((col, index) => {
              const cell = cells.find((one) => one.col === col);
              const lit = row === address.row && col === address.col;
              return (
                <td key={col} data-lit={lit || undefined} data-key={index === 0 || undefined} title={cell?.shown}>
                  {cell?.shown}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
