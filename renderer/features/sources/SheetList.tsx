import type { SourceSheet } from '../../../shared/contract/sources';
import { wordNumber } from '../../../shared/figures/wording';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { RowList } from '../../ui/RowList';
import { Scroll } from '../../ui/Scroll';
import { PaneHead } from '../../ui/heads';
import css from './sources.module.css';

/** A sheet with how many figures come of it; null: not known yet. */
export interface ListedSheet extends SourceSheet {
  figures: number | null;
}

interface SheetListProps {
  sheets: readonly ListedSheet[];
  chosen: number;
  onChoose: (sheet: number) => void;
}

/** The sheets of a file, each with what came of it. */
export function SheetList({ sheets, chosen, onChoose }: SheetListProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <PaneHead title={t('sources.sheetTabs')} count={sheets.length} />
      <Scroll>
        <RowList
          label={t('sources.sheetTabs')}
          rows={sheets}
          idOf={({ id }) => String(id)}
          selected={String(chosen)}
          onSelect={(id) => onChoose(Number(id))}
        >
          {(sheet) => (
            <span className={css['sheetLine']}>
              <bdi>{sheet.name === '' ? t('sources.unnamedSheet') : sheet.name}</bdi>
              <span className={css['quiet']}>{outcomeOf(sheet, t, language)}</span>
            </span>
          )}
        </RowList>
      </Scroll>
    </>
  );
}

function outcomeOf({ rows, hidden, figures, proposal }: ListedSheet, t: Say, language: string): string {
  if (rows === 0) return t('sources.emptySheet');
  const tables = proposal?.mapping.tables ?? [];
  if (tables.length === 0) return t('sources.noTable');
  if (hidden && tables.every(({ skip }) => skip)) return t('sources.hiddenSheet');
  if (tables.every(({ skip }) => skip)) return t('sources.sheetLeft');
  if (proposal !== null && proposal.question !== null) return t('sources.answers', { count: 1 });
  if (figures === null) return t('sources.tables', { count: tables.length });
  return t('sources.figureCount', { count: figures, shown: wordNumber(figures, 0, language) });
}
