import type { DocumentWords } from '../../look/document-words';
import type { House } from '../../look/house-look';
import type { TemplateParts } from '../../../readers/template/read-template';
import type { WordPackage } from '../compile';
import { mergeFonts } from './merge-fonts';
import { mergeFrames } from './merge-frames';
import { numberHeadings } from './merge-headings';
import { mergeLists } from './merge-lists';
import { mergeStyles, renameStyles } from './merge-styles';
import { mergeTheme } from './merge-theme';

/** A ministry's own template, ready to be merged: what was chosen, and its cleaned parts. */
export interface HouseTemplate {
  house: House;
  parts: TemplateParts;
}

/**
 * Merges a ministry's own template into a finished package: its styles, theme, faces, lists and letterhead, so that what we have written
 * comes out in its styles. Our marking stays first and last on every page, our version, copy and page number beside the letterhead.
 */
export function mergeTemplate(
  file: WordPackage,
  { house, parts }: HouseTemplate,
  words: DocumentWords,
  language: { value: string; complex: string },
): void {
  const lists = mergeLists(file, parts);
  const styles = mergeStyles(file, house, parts, lists, language);
  numberHeadings(file, house, parts, lists);
  renameStyles(file, styles.names);
  mergeTheme(file, parts.theme);
  mergeFonts(file, parts.fonts);
  mergeFrames(file, house, parts, words);
}
