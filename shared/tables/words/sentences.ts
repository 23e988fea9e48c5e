/** What is written between the tables of a report: sentences, that are neither titles nor rows. */

/** Whether a text is a sentence, or several: of some length, and ended as sentences are. */
export function isSentence(text: string): boolean {
  return text.length > SHORTEST && ENDED.test(text) && !NUMBERED.test(text);
}

/**
 * "In 2019 exports came to 1 910 638,0 million, 5,2% more than the year before.": a sentence that quotes figures of its own speaks of
 * these, and is no title of the table below it. Of two percentages there is no doubt.
 */
export function quotesFigures(text: string): boolean {
  if (text.length <= SHORTEST || NUMBERED.test(text)) return false;
  return (text.match(PERCENT)?.length ?? 0) > 1 || (isSentence(text) && QUOTED.test(text));
}

/** "Table 6: Exports of goods, thousand tonnes": the caption of one table, and no title of those that follow. */
export function isCaption(text: string): boolean {
  return NUMBERED.test(text);
}

const SHORTEST = 60;
/** A caption with its number is no sentence, however it ends. */
const NUMBERED =
  /^\W*(?:tab(?:le|leau|elle|la|ela|lo)|таблица|табл\.|πινακασ|πίνακας|cuadro|quadro|cedvel|جدول|表|표)\s*(?:n[°o]\.?\s*)?\d/iu;
const ENDED = /\p{Ll}.*[.!?;…](?:["»”)]|\s)*$|\p{Ll}{3}[.;]\s+\p{Lu}\p{Ll}/u;
const PERCENT = /\d\s?%/g;
/** A percentage, or a number with decimals or thousands before a word in small letters; years and numbers of tables are neither. */
const QUOTED = /\d\s?%|(?<![\d.,])(?:\d{1,3}(?:[\s.,]\d{3})+(?:[.,]\d+)?|\d+[.,]\d+)\s\(?\p{Ll}/u;
