import { Document } from 'docx';
import type { IPropertiesOptions } from 'docx';
import { withRegion } from '../language-tags';
import { furtherStyles } from '../look/card-styles';
import { wordSections } from './body';
import { footnotes } from './notes';
import { styleSheet } from './styles';
import type { Writing } from './writing';

/** Name of the custom property that holds an edition's id. */
export const editionProperty = 'ChanceryEdition';

export interface DocumentFacts {
  author: string | null;
  editionId: string | null;
  /** Faces to go into the file. */
  fonts?: IPropertiesOptions['fonts'];
}

/** The library's document of what is being written; writing its body places the notes. */
export function wordDocument(writing: Writing, { author, editionId, fonts }: DocumentFacts): Document {
  const { document, look, page, lists } = writing;
  const inks = [...new Set(document.sections.map((section) => section.marking.ink.toUpperCase()))];
  // The body comes first: writing it places the notes.
  const sections = document.sections.flatMap((section) => wordSections(section, writing));
  return new Document({
    title: document.title,
    subject: document.subject,
    ...(author === null ? {} : { creator: author, lastModifiedBy: author }),
    externalStyles: styleSheet(
      look,
      page.text,
      inks,
      withRegion(document.language),
      furtherStyles(document, look, inks),
    ),
    numbering: { config: lists.definitions },
    defaultTabStop: 567,
    footnotes: footnotes(writing),
    ...(editionId === null ? {} : { customProperties: [{ name: editionProperty, value: editionId }] }),
    ...(fonts === undefined ? {} : { fonts }),
    sections,
  });
}
