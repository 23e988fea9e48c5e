import { flowNames, functionNames } from './write';

const functions = [...Object.values(functionNames), 'sum'];
const begins = new RegExp(`^\\s*(?:(?:${functions.join('|')})\\s*\\(|\\()`, 'iu');
const arrowed = new RegExp(`^\\s*(?:${Object.values(flowNames).join('|')}|экспорт|импорт)[^→]*(?:→|->)`, 'iu');

/** Whether typed words are meant as a formula rather than as a search: a function, a bracket, or an arrow between two places. */
export function isFormula(text: string): boolean {
  return begins.test(text) || arrowed.test(text);
}
