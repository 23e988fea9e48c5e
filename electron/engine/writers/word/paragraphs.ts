import { AlignmentType, Bookmark, ImageRun, Paragraph } from 'docx';
import type { IParagraphOptions, ParagraphChild } from 'docx';
import type { Picture, Run } from '../../../../shared/document/pack-document';
import { runsText } from '../../../../shared/document/pack-document';
import { firstStrong } from '../script-runs';
import { AnchoredParagraph } from './anchors';
import type { ListPlace } from './numbering';
import { directionOf, runChildren } from './runs';
import { isNumberStyle } from '../look/style-ids';
import type { ParagraphStyle } from '../look/style-ids';
import type { Writing } from './writing';

export interface ParagraphValues {
  style: ParagraphStyle;
  runs: readonly Run[];
  dir: 'auto' | 'ltr' | 'rtl';
  /** What the anchor is found by; null where nothing is anchored. */
  id: string | null;
  list?: ListPlace | undefined;
  keepNext?: boolean;
  newPage?: boolean | undefined;
  /** Name of a bookmark around the words. */
  bookmark?: string | undefined;
  /** Stands before the words. */
  picture?: Picture | undefined;
}

/** A paragraph in a style, anchored where the edition anchors it. */
export function styledParagraph(values: ParagraphValues, writing: Writing): Paragraph {
  const dir = directionOf(values, writing);
  const anchor = values.id === null ? null : writing.anchor(values.id);
  const shown = values.picture === undefined ? [] : [pictureRun(values.picture)];
  const inside = [...shown, ...runChildren(values.runs, dir, writing)];
  const options: IParagraphOptions = {
    style: values.style,
    ...direction(values, dir),
    ...edge(values, dir),
    ...(values.keepNext === true ? { keepNext: true } : {}),
    ...(values.newPage === true ? { pageBreakBefore: true } : {}),
    ...(values.list === undefined ? {} : { numbering: { ...values.list, custom: true } }),
    children: values.bookmark === undefined ? inside : [new Bookmark({ id: values.bookmark, children: inside })],
  };
  return anchor === null ? new Paragraph(options) : new AnchoredParagraph(options, anchor);
}

/** A paragraph of plain text that is no part of what an edition anchors. */
export function plainParagraph(style: string, children: readonly ParagraphChild[], writing: Writing): Paragraph {
  const rtl = writing.document.dir === 'rtl';
  return new Paragraph({ style, ...(rtl ? { bidirectional: true } : {}), children });
}

/** A column of numbers stands on its right edge. In a paragraph that runs from the right the library writes this as its beginning. */
function edge({ style }: ParagraphValues, dir: 'ltr' | 'rtl'): Pick<IParagraphOptions, 'alignment'> {
  return dir === 'rtl' && isNumberStyle(style) ? { alignment: AlignmentType.RIGHT } : {};
}

/** Left to right is written out where somebody chose it for words that would run the other way. */
function direction({ runs }: ParagraphValues, resolved: 'ltr' | 'rtl'): { bidirectional?: boolean } {
  if (resolved === 'rtl') return { bidirectional: true };
  return firstStrong(runsText(runs)) === 'rtl' ? { bidirectional: false } : {};
}

/** 96 dots an inch, as the library counts. */
const dots = (mm: number) => Math.round((mm / 25.4) * 96);

function pictureRun({ mime, data, widthMm, heightMm, description }: Picture): ImageRun {
  return new ImageRun({
    type: mime === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(data, 'base64'),
    transformation: { width: dots(widthMm), height: dots(heightMm) },
    altText: { name: description, title: description, description },
  });
}
