import { boxStyles, spacers, tableTextStyles } from './cell-styles';
import { housed } from './house-styles';
import type { Look } from './look';
import { hanging } from './nastaliq';
import { briefStyles, frameStyles, markingStyles } from './page-styles';
import type { ParagraphStyleValues } from './style-values';
import { textStyles } from './text-styles';
import { coverStyles, headingStyles } from './title-styles';

/**
 * The paragraph styles of a look (`text`: width of the text in twips, `inks`: colours of the markings used).
 * Built-in names are used where Word has one, so that navigation pane, contents and screen readers work.
 */
export function paragraphStyles(look: Look, text: number, inks: readonly string[]): ParagraphStyleValues[] {
  const styles = [
    ...textStyles(look),
    ...headingStyles(look),
    ...coverStyles(look),
    ...frameStyles(look, text),
    ...inks.flatMap((ink) => markingStyles(ink, look)),
    ...briefStyles(look, text),
    ...tableTextStyles(look),
    ...boxStyles(look),
    ...spacers(),
  ];
  return styles.map((style) => housed(hanging(style, look), look));
}
