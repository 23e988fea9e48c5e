import { fold } from '../../places/fold';
import { headText } from './columns';
import type { ValueGuess } from './values';

/**
 * "Exportações para o Paquistão" beside "Importações do Paquistão": the preposition means both "of" and "from", and the goods that came
 * were bought of the country that the others were sold to.
 */
export function boughtOf(values: readonly ValueGuess[]): ValueGuess[] {
  const sold = new Set(
    values.flatMap(({ left, facts }) =>
      left === null && facts.flow === 'export' && facts.reporter === null && facts.partner !== null
        ? [facts.partner.code]
        : [],
    ),
  );
  return values.map((value) => {
    const { flow, reporter, partner } = value.facts;
    const other = flow === 'import' && partner === null && reporter !== null && sold.has(reporter.code);
    return other && OF_OR_FROM.test(fold(headText(value.column)))
      ? { ...value, facts: { ...value.facts, reporter: null, partner: reporter } }
      : value;
  });
}

const OF_OR_FROM = /(?:^| )(?:de|do|da|dos|das|del|des|du|d|di|della|dell|dello|degli|von)(?: |$)/;
