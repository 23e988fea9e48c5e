import type { SourceProblem, SourceSheet } from '../../../shared/contract/sources';
import { cellName, columnName } from '../../../shared/figures/figure';
import type { SheetProposal } from '../../../shared/tables/proposal';
import { useText } from '../../app/texts/texts';
import { Empty } from '../../ui/Empty';
import { Pill } from '../../ui/Pill';
import { TabBar } from '../../ui/TabBar';
import { SheetGrid, type SheetGridProps } from './SheetGrid';
import { firstTable, keyColumn } from './sheet-columns';
import css from './sources.module.css';

interface SheetViewProps extends Pick<SheetGridProps, 'lit' | 'onRole'> {
  sheets: readonly SourceSheet[];
  chosen: number;
  onChoose: (sheet: number) => void;
  /** Of the chosen sheet. */
  proposal: SheetProposal | null;
  problems: readonly SourceProblem[];
}

/** The sheets of a file as tabs where there are several, the found table's name and place, the legend, the sheet. */
export function SheetView({ sheets, chosen, onChoose, proposal, problems, lit, onRole }: SheetViewProps) {
  const t = useText();
  const sheet = sheets.find(({ id }) => id === chosen) ?? null;
  if (sheet === null) return <Empty>{t('sources.emptySheet')}</Empty>;
  const name = (one: SourceSheet) => (one.name === '' ? t('sources.unnamedSheet') : one.name);
  const range = firstTable(proposal)?.range ?? null;
  const key = keyColumn(proposal);
  return (
    <>
      {sheets.length > 1 && (
        <TabBar
          label={t('sources.sheetTabs')}
          tabs={sheets.map((one) => ({ id: String(one.id), label: name(one) }))}
          value={String(chosen)}
          onChange={(id) => onChoose(Number(id))}
        />
      )}
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
          onRole={onRole}
        />
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
