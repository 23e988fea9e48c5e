import type { DocumentBlock, Section as DocumentSection } from '../../document/pack-document';

/** The contents: number, title and marking of every section behind it. Page numbers are the writer's. */
export function contentsBlocks(id: string, others: readonly DocumentSection[]): DocumentBlock[] {
  const entries = others
    .filter((section) => section.kind !== 'cover' && section.kind !== 'contents')
    .map(({ id: section, number, title, marking }) => ({ section, number, title, marking: marking.label }));
  return [{ kind: 'contents', id: `${id}/contents`, origin: null, entries }];
}
