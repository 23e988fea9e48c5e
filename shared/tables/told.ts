import type { Correction, Guess, TableMapping } from './proposal';
import { saidFields } from './recipe';
import { worded } from './around/table-facts';

/**
 * The guesses as they stand after what a person set right: what was told takes the place of what was read, so that no
 * line says what does not hold any more.
 */
export function toldGuesses(
  guesses: readonly Guess[],
  tables: readonly TableMapping[],
  corrections: readonly Correction[],
): Guess[] {
  let out = [...guesses];
  for (const one of corrections) {
    if (one.kind !== 'facts' && one.kind !== 'clear') continue;
    for (const table of tables) {
      if (one.table !== null && one.table !== table.index) continue;
      out = one.col === null ? ofTable(out, table, one) : ofColumn(out, table, one.col);
    }
  }
  return out;
}

type Told = Extract<Correction, { kind: 'facts' | 'clear' }>;

function ofTable(guesses: Guess[], table: TableMapping, told: Told): Guess[] {
  const fields = told.kind === 'clear' ? [told.field] : saidFields(told.facts).map((f) => (f === 'scale' ? 'unit' : f));
  return fields.reduce((all, field) => {
    const others = all.filter((guess) => !(guess.table === table.index && guess.col === null && guess.field === field));
    const value = worded(table.facts, field);
    if (value === '') return others;
    const params = { value, scale: String(table.facts.scale ?? 1), text: '', from: 'told' };
    const said: Guess = {
      code: `fact.${field}`,
      params,
      field,
      table: table.index,
      col: null,
      confidence: 1,
      where: null,
    };
    return [...others, said];
  }, guesses);
}

/** A line about a column tells what the column now holds. */
function ofColumn(guesses: Guess[], { columns, index }: TableMapping, col: number): Guess[] {
  const facts = columns.find((column) => column.col === col)?.facts;
  if (facts === undefined) return guesses;
  return guesses.map((guess) => {
    if (guess.table !== index || guess.col !== col || guess.code !== 'value.column') return guess;
    const params = {
      ...guess.params,
      measure: facts.measure ?? '',
      flow: facts.flow ?? '',
      unit: facts.unit ?? '',
      scale: String(facts.scale ?? 1),
    };
    return { ...guess, params, confidence: 1 };
  });
}
