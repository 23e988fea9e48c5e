import { ExternalHyperlink, FootnoteReferenceRun, Tab, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Run } from '../../../../shared/document/pack-document';
import { withRegion } from '../language-tags';
import { paragraphDirection, withSignsInPlace } from '../direction';
import { hasRightToLeft, scriptRuns } from '../script-runs';
import type { ScriptRun } from '../script-runs';
import { Element } from './anchors';
import type { CharacterStyle } from '../look/style-ids';
import { characterStyle } from '../look/style-of';
import type { Writing } from './writing';

type Direction = 'ltr' | 'rtl';

/** The direction of a paragraph in a style with these words. */
export function directionOf(
  paragraph: { style: string; dir: 'auto' | Direction; runs: readonly Run[] },
  { document }: Writing,
): Direction {
  return paragraphDirection(paragraph, document.dir);
}

/** The words of a paragraph of direction `around`, with the marks of their notes. */
export function runChildren(runs: readonly Run[], around: Direction, writing: Writing): ParagraphChild[] {
  return withSignsInPlace(runs, around).flatMap((run) => [...words(run, around, writing), ...noteMark(run, writing)]);
}

function noteMark({ note }: Run, writing: Writing): ParagraphChild[] {
  const number = note === null ? null : writing.refer(note);
  return number === null ? [] : [new FootnoteReferenceRun(number)];
}

function words(run: Run, around: Direction, writing: Writing): ParagraphChild[] {
  const style = run.href === null ? characterStyle(run.roles) : 'Hyperlink';
  const mixed = hasRightToLeft(run.text);
  const pieces = scriptRuns(run.text, run.dir ?? around).map((piece) =>
    // Latin letters in a run of Urdu are a name or a number, not Urdu.
    textRun(piece, style, mixed && !piece.rtl ? null : run.lang, writing),
  );
  if (run.href === null || pieces.length === 0) return pieces;
  return [new ExternalHyperlink({ link: run.href, children: pieces })];
}

function textRun(piece: ScriptRun, style: CharacterStyle | null, lang: string | null, writing: Writing): TextRun {
  return new TextRun({
    children: textChildren(piece.text),
    ...(style === null ? {} : { style }),
    ...(piece.rtl ? { rightToLeft: true } : {}),
    ...language(piece.rtl, lang ?? ownLanguage(piece, writing), writing.packLanguage),
  });
}

/** The language of a section that differs from the file's; Latin letters in one that runs from the right are names. */
function ownLanguage({ rtl }: ScriptRun, { document, packLanguage }: Writing): string | null {
  if (document.language === packLanguage) return null;
  return rtl === (document.dir === 'rtl') ? document.language : null;
}

function language(
  rtl: boolean,
  lang: string | null,
  around: string,
): { language?: { value?: string; bidirectional?: string } } {
  if (lang === null || lang === around) return {};
  const tag = withRegion(lang);
  return { language: rtl ? { bidirectional: tag } : { value: tag } };
}

/** Tabs and line breaks are elements of their own in Word, never characters. */
function textChildren(text: string): (string | Element | Tab)[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/([\t\n])/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? new Tab() : part === '\n' ? new Element('w:br', {}) : part));
}
