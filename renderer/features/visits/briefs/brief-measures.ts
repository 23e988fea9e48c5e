import type { BriefPoint, BriefText } from '../../../../shared/contract/briefs';
import { inlineText, plainText } from '../../../../shared/document/rich-text';
import { countWords, spokenWordsAMinute } from '../../../../shared/points/speaking';

export interface Measures {
  words: number;
  /** Seconds that the points to make take to say. */
  seconds: number;
  cleared: number;
  points: number;
}

/** How long a brief is, how long its points take, and how many of them are cleared. */
export function measure(
  points: readonly BriefPoint[],
  texts: readonly BriefText[],
  objectives: readonly string[],
): Measures {
  const said = points.filter(({ point }) => point.kind === 'to-make').map(wordsOf);
  const all = [...points.map(wordsOf), ...texts.map(({ text }) => plainText(text)), ...objectives];
  return {
    words: all.reduce((sum, text) => sum + countWords(text), 0),
    seconds: Math.round((said.reduce((sum, text) => sum + countWords(text), 0) / spokenWordsAMinute) * 60),
    cleared: points.filter(({ clearance }) => clearance === 'cleared').length,
    points: points.length,
  };
}

function wordsOf({ use, point }: BriefPoint): string {
  const { lead, body } = use.wording ?? point;
  return [point.theirPoint, inlineText(lead.content), plainText(body)].join(' ');
}
