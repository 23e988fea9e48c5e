import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { cellName } from '../../../shared/figures/figure';
import {
  MOST_HEAD_ROWS,
  type Correction,
  type SheetProposal,
  type TableMapping,
} from '../../../shared/tables/proposal';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ReadingEditor } from './ColumnEditor';
import { writings } from './fact-options';
import { PointLine } from './PointLine';
import css from './sources.module.css';
import { Changeable, Where, type UnderstoodProps } from './Changeable';

interface TableLinesProps extends Pick<UnderstoodProps, 'onCorrect' | 'onLook'> {
  proposal: SheetProposal;
}

/** Of each table found: where it lies and where its head is, whether it is taken, and how its numbers are written. */
export function TableLines({ proposal, onCorrect, onLook }: TableLinesProps) {
  return proposal.mapping.tables.map((table) => (
    <OneTable key={table.index} table={table} onCorrect={onCorrect} onLook={onLook} />
  ));
}

function OneTable({ table, onCorrect, onLook }: Omit<TableLinesProps, 'proposal'> & { table: TableMapping }) {
  const t = useText();
  const { range, headerTop, headerRows, index, skip } = table;
  const name = `${cellName(range.top, range.left)}:${cellName(range.bottom, range.right)}`;
  const head =
    headerRows === 0
      ? t('sources.noHead')
      : headerRows === 1
        ? t('sources.headRow', { row: headerTop })
        : t('sources.headRows', { from: headerTop, to: headerTop + headerRows - 1 });
  const reading = table.columns.find(({ role }) => role === 'value')?.reading ?? null;
  const written = writings.find(
    (one) => one.reading.decimal === reading?.decimal && one.reading.group === reading.group,
  );
  return (
    <>
      <PointLine about={{ ...range, top: headerTop, bottom: headerTop + Math.max(0, headerRows - 1) }}>
        <Changeable
          state={skip ? 'info' : 'ok'}
          what={skip ? t('sources.tableLeft', { table: name }) : t('sources.tableTaken', { table: name, head })}
          where={<Where cell={name} onLook={() => onLook(range.top, range.left)} />}
          renderEditor={onCorrect === null ? null : () => <HeadEditor table={table} onCorrect={onCorrect} />}
        >
          {onCorrect !== null && (
            <Button variant="link" onClick={() => onCorrect([{ kind: 'skip', table: index, skip: !skip }])}>
              {t(skip ? 'sources.takeTable' : 'sources.skipTable')}
            </Button>
          )}
        </Changeable>
      </PointLine>
      {reading !== null && !skip && (
        <PointLine about={null}>
          <Changeable
            state="ok"
            what={t(reading.dash === 'zero' ? 'sources.numbersDashZero' : 'sources.numbersDashMissing', {
              written: written?.label ?? '1234.5',
            })}
            renderEditor={
              onCorrect === null
                ? null
                : () => (
                    <div className={css['columnEditor']}>
                      <ReadingEditor
                        reading={reading}
                        onReading={(to) => onCorrect([{ kind: 'reading', table: index, col: null, reading: to }])}
                      />
                    </div>
                  )
            }
          />
        </PointLine>
      )}
    </>
  );
}

interface HeadEditorProps {
  table: TableMapping;
  onCorrect: (corrections: readonly Correction[]) => void;
}

/** Where the head of a table begins, and how many rows it has. */
function HeadEditor({ table: { index, headerTop, headerRows, range }, onCorrect }: HeadEditorProps) {
  const t = useText();
  const [top, setTop] = useState<number>(headerTop);
  const [rows, setRows] = useState<number>(headerRows);
  const number = (value: number | string) => (typeof value === 'number' ? value : Number.parseInt(value, 10) || 0);
  return (
    <div className={css['columnEditor']}>
      <NumberInput
        label={t('sources.headTop')}
        value={top}
        min={1}
        max={range.bottom}
        onChange={(value) => setTop(number(value))}
      />
      <NumberInput
        label={t('sources.headCount')}
        value={rows}
        min={0}
        max={MOST_HEAD_ROWS}
        onChange={(value) => setRows(number(value))}
      />
      <Button
        small
        onClick={() =>
          onCorrect([
            {
              kind: 'header',
              table: index,
              headerTop: Math.max(1, top),
              headerRows: Math.min(MOST_HEAD_ROWS, Math.max(0, rows)),
            },
          ])
        }
      >
        {t('sources.use')}
      </Button>
    </div>
  );
}
