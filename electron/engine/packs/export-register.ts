import type { Output, Parsed } from '../../../shared/contract/contract';
import type { RegisterEntry } from '../../../shared/contract/settings';
import type { BlockOf } from '../../../shared/document/pack-document';
import { cell, column } from '../../../shared/pack/blocks';
import { stamp } from '../../../shared/pack/dates';
import { outputWords } from '../../../shared/pack/output-words';
import { registerDetails } from '../../../shared/pack/register-details';
import { singleDocument } from '../../../shared/pack/single-document';
import type { Sliced } from '../methods';
import { deskScheme } from '../settings/desk-scheme';
import { deskOf, registerEntries } from '../settings/queries';
import { zonesOf } from '../visits/zones';
import { exportDocument } from './export-document';

/**
 * Writes the register as a document, the latest entry first.
 * @throws AppError `file.unwritable`, `print.unavailable`
 */
export function exportRegister(
  sliced: Sliced,
  { format, path }: Parsed<'packs.exportRegister'>,
): Promise<Output<'packs.exportRegister'>> {
  const desk = deskOf(sliced.db);
  const { register: words } = outputWords(desk.language);
  const { zone } = zonesOf({ host: desk.country, guest: null }, desk.country);
  const document = singleDocument({
    title: words.title,
    subject: desk.ministry,
    reference: '',
    draft: '',
    desk,
    scheme: deskScheme(sliced),
    markings: [],
    zone,
    at: sliced.now,
    blocks: [registerTable(registerEntries(sliced.db), zone, desk.language)],
  });
  return exportDocument(sliced, { document, path, format, subject: words.title, what: 'register' });
}

function registerTable(entries: readonly RegisterEntry[], zone: string, language: string): BlockOf<'table'> {
  const { register: words } = outputWords(language);
  return {
    kind: 'table',
    id: 'register',
    origin: null,
    look: 'form',
    caption: null,
    columns: [column(words.when, 0.18), column(words.who, 0.16), column(words.what, 0.16), column(words.subject, 0.5)],
    rows: entries.map((entry) => ({
      id: `register/${String(entry.id)}`,
      kind: 'plain',
      changed: false,
      origin: null,
      cells: [
        cell(stamp(entry.at, zone, language)),
        cell(entry.who),
        cell(words.actions[entry.action]),
        {
          paragraphs: [
            ...cell(entry.subject).paragraphs,
            ...cell(registerDetails(entry, language).join(' · ')).paragraphs,
          ],
        },
      ],
    })),
    source: null,
    description: words.description,
  };
}
