import { isFormula } from '../../shared/figures/formula/is-formula';
import { Anchored } from './Anchored';
import type { FigureMenuProps } from './figure-menu';
import { FormulaMenu } from './FormulaMenu';
import { SearchMenu } from './SearchMenu';

/** What "=" offers: a formula as it is typed, or figures and formulas for the words behind it. */
export function FigureMenu(props: FigureMenuProps) {
  const { editor, query } = props;
  const anchor = editor.view.coordsAtPos(Math.min(query.from, editor.state.doc.content.size));
  return (
    <Anchored anchor={anchor}>
      {isFormula(query.words) ? <FormulaMenu {...props} /> : <SearchMenu {...props} />}
    </Anchored>
  );
}
