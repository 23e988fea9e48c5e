import type { SourceProblem, SourceSheet } from '../../../shared/contract/sources';
import { cellName, columnName } from '../../../shared/figures/figure';
import { noFacts, type SheetProposal } from '../../../shared/tables/proposal';
import { useText } from '../../app/texts/texts';
import { Empty } from '../../ui/Empty';
import { Pill } from '../../ui/Pill';
import { Button } from '../../ui/Button';
import { useState } from 'react';
import { SheetGrid, type SheetGridProps } from './SheetGrid';
import { firstTable, keyColumn } from './sheet-columns';
import css from './sources.module.css';

interface SheetViewProps extends Pick<SheetGridProps, 'lit' | 'onCorrect'> {
  sheets: readonly SourceSheet[];
  chosen: number;
  /** Of the chosen sheet. */
  proposal: SheetProposal | null;
  problems: readonly SourceProblem[];
}

/** The chosen sheet of a file: its name, where its table is, what can be done with the row of the cursor, the legend, the sheet. */
export function SheetView({ sheets, chosen, proposal, problems, lit, onCorrect }: SheetViewProps) {
  const t = useText();
  const [row, setRow] = useState<{ sheet: number; row: number } | null>(null);
  const sheet = sheets.find(({ id }) => id === chosen) ?? null;
  if (sheet === null) return <Empty>{t('sources.emptySheet')}</Empty>;
  const name = (one: SourceSheet) => (one.name === '' ? t('sources.unnamedSheet') : one.name);
  const range = firstTable(proposal)?.range ?? null;
  const key = keyColumn(proposal);
  return (
    <>
      <div className={css['tool']}>
        <span className={css['strong']}>
          <bdi>{name(sheet)}</bdi>
        </span>
        <span className={css['quiet']}>
          {range === null ? (
            t('sources.noTable')
          ) : (
            <bdi>{`${cellName(range.top, range.left)}:${cellName(range.bottom, range.right)}`}</bdi>
          )}
        </span>
        {key !== null && sheet.cols > 8 && <Pill>{t('sources.keyColumn', { column: columnName(key) })}</Pill>}
        {onCorrect !== null && row !== null && row.sheet === chosen && (
          <RowAct row={row.row} proposal={proposal} onCorrect={onCorrect} />
        )}
        <Legend lit={lit !== null} />
      </div>
      {sheet.rows === 0 ? (
        <Empty>{t('sources.emptySheet')}</Empty>
      ) : (
        <SheetGrid
          key={sheet.id}
          sheet={sheet}
          proposal={proposal}
          problems={problems.filter((problem) => problem.sheet === sheet.name)}
          lit={lit}
          onCorrect={onCorrect}
          onCursor={(at) => setRow({ sheet: chosen, row: at })}
        />
      )}
    </>
  );
}

interface RowActProps {
  row: number;
  proposal: SheetProposal | null;
  onCorrect: NonNullable<SheetGridProps['onCorrect']>;
}

/** Leaves the cursor's row of a table out: a total, a sum, a line of text. */
function RowAct({ row, proposal, onCorrect }: RowActProps) {
  const t = useText();
  const table = proposal?.mapping.tables.find(
    ({ skip, range, headerTop, headerRows }) => !skip && row >= headerTop + headerRows && row <= range.bottom,
  );
  if (table === undefined) return null;
  const left = table.rows.some(({ kind, from, to }) => kind === 'skip' && row >= from && row <= to);
  if (left) return <span className={css['quiet']}>{t('sources.rowLeft', { row })}</span>;
  const leave = (to: number) =>
    onCorrect([{ kind: 'rows', table: table.index, rule: { from: row, to, kind: 'skip', facts: noFacts } }]);
  return (
    <>
      <Button small onClick={() => leave(row)}>
        {t('sources.leaveRow', { row })}
      </Button>
      {row < table.range.bottom && (
        <Button small variant="quiet" onClick={() => leave(table.range.bottom)}>
          {t('sources.leaveFrom', { row })}
        </Button>
      )}
    </>
  );
}

function Legend({ lit }: { lit: boolean }) {
  const t = useText();
  const entries = [
    ['header', t('sources.legendHeader')],
    ['fact', t('sources.legendFact')],
    ['out', t('sources.legendOut')],
    ...(lit ? [['lit', t('sources.legendLit')] as const] : []),
  ] as const;
  return (
    <span className={css['legend']}>
      {entries.map(([kind, words]) => (
        <span key={kind}>
          <i className={css[kind]} aria-hidden />
          {words}
        </span>
      ))}
    </span>
  );
}
