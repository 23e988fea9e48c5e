import { z } from 'zod';
import { block, inlineText, plainText, richText } from '../../../shared/document/rich-text';
import type { WritableDb } from '../store/database';
import type { Fields, RecordKindName } from '../store/kinds';
import { sql } from '../store/sql';
import { fold } from './fold';

/** Keeps the one index in step with the records: called for every save, undo and redo. */

interface Indexed {
  kind: string;
  title: string;
  body: string;
}

const entry = z.object({ id: z.number() });

/** Puts a record's words into the index, or takes them out where the record is deleted. */
export function indexRecord(db: WritableDb, kind: RecordKindName, fields: Fields): void {
  const indexed = wordsOf(kind, fields);
  if (indexed === null) return;
  const record = z.string().parse(fields['id']);
  const known = db.get(entry, sql`SELECT id FROM search_entry WHERE record = ${record}`);
  if (known !== null) db.run(sql`DELETE FROM search WHERE rowid = ${known.id}`);
  if (fields['deletedAt'] !== null) {
    if (known !== null) db.run(sql`DELETE FROM search_entry WHERE id = ${known.id}`);
    return;
  }
  const updated = z.string().parse(fields['updated']);
  const id = known === null ? newEntry(db, indexed.kind, record, updated) : known.id;
  if (known !== null) db.run(sql`UPDATE search_entry SET updated = ${updated} WHERE id = ${id}`);
  db.run(sql`INSERT INTO search (rowid, title, body) VALUES (${id}, ${fold(indexed.title)}, ${fold(indexed.body)})`);
}

function newEntry(db: WritableDb, kind: string, record: string, updated: string): number {
  return db.run(sql`INSERT INTO search_entry (kind, record, updated) VALUES (${kind}, ${record}, ${updated})`).lastId;
}

const pointWords = z.object({
  lead: block,
  body: richText,
  theirPoint: z.string(),
  stopLine: z.string(),
  topics: z.array(z.string()),
});
const personWords = z.object({
  name: z.string(),
  names: z.array(z.object({ text: z.string() })),
  offices: z.array(z.object({ title: z.string(), organisation: z.string() })),
  note: richText,
});

/** What of a record can be searched; null for kinds that have no words of their own. */
function wordsOf(kind: RecordKindName, fields: Fields): Indexed | null {
  switch (kind) {
    case 'point': {
      const p = pointWords.parse(fields);
      const body = [plainText(p.body), p.theirPoint, p.stopLine, ...p.topics].join('\n');
      return { kind, title: inlineText(p.lead.content), body };
    }
    case 'person': {
      const p = personWords.parse(fields);
      const offices = p.offices.map((o) => `${o.title} ${o.organisation}`);
      return { kind, title: p.name, body: [...p.names.map((n) => n.text), ...offices, plainText(p.note)].join('\n') };
    }
    case 'visit': {
      const v = z.object({ title: z.string(), places: z.string(), reference: z.string() }).parse(fields);
      return { kind, title: v.title, body: `${v.places}\n${v.reference}` };
    }
    case 'brief': {
      const b = z.object({ title: z.string(), texts: z.array(z.object({ text: richText })) }).parse(fields);
      return { kind, title: b.title, body: b.texts.map((t) => plainText(t.text)).join('\n') };
    }
    case 'source': {
      const s = z
        .object({ fileName: z.string(), publisher: z.string().nullable(), dataset: z.string().nullable() })
        .parse(fields);
      return { kind, title: s.fileName, body: [s.publisher, s.dataset].join('\n') };
    }
    default:
      return null;
  }
}
