/**
 * The kinds of record that people edit: their tables, and which columns hold JSON or a truth value. History,
 * undo and the search index work from this list alone.
 */

interface RecordKind {
  table: string;
  json: readonly string[];
  booleans: readonly string[];
}

export const recordKinds = {
  settings: { table: 'setting', json: ['value'], booleans: [] },
  source: { table: 'source', json: ['questions'], booleans: ['sample'] },
  import: { table: 'import', json: ['mapping', 'problems'], booleans: [] },
  recipe: { table: 'recipe', json: ['body'], booleans: [] },
  alias: { table: 'place_alias', json: [], booleans: [] },
  person: {
    table: 'person',
    json: ['names', 'offices', 'note', 'languages', 'facts', 'distinctFrom'],
    booleans: ['interpreter', 'sample'],
  },
  photo: { table: 'person_photo', json: [], booleans: [] },
  country: { table: 'country_note', json: ['facts'], booleans: [] },
  'house-word': { table: 'house_word', json: ['wrong'], booleans: [] },
  'house-template': { table: 'house_template', json: ['choices'], booleans: [] },
  visit: { table: 'visit', json: [], booleans: ['sample'] },
  'programme-item': { table: 'programme_item', json: [], booleans: [] },
  'programme-version': { table: 'programme_version', json: ['lines'], booleans: [] },
  delegate: { table: 'delegate', json: [], booleans: ['seated'] },
  'signing-item': { table: 'signing_item', json: [], booleans: [] },
  'visit-preset': { table: 'visit_preset', json: ['body'], booleans: [] },
  carried: { table: 'carried', json: ['open'], booleans: [] },
  meeting: { table: 'meeting', json: ['counterparts', 'ours'], booleans: [] },
  brief: { table: 'brief', json: ['meetingIds', 'texts', 'form', 'ownAmounts'], booleans: [] },
  objective: { table: 'objective', json: ['text', 'serves'], booleans: [] },
  point: {
    table: 'point',
    json: ['lead', 'body', 'bindings', 'topics', 'places', 'asks', 'ownAmounts', 'distinctFrom'],
    booleans: ['sample'],
  },
  topic: { table: 'topic', json: [], booleans: [] },
  remark: { table: 'remark', json: [], booleans: [] },
  'saved-search': { table: 'saved_search', json: ['search'], booleans: [] },
  claim: { table: 'claim', json: [], booleans: ['about'] },
  text: { table: 'source_text', json: ['headings'], booleans: [] },
  passage: { table: 'passage', json: [], booleans: [] },
  use: { table: 'point_use', json: ['wording'], booleans: ['made'] },
  'copy-fate': { table: 'copy_fate', json: [], booleans: [] },
  'accepted-finding': { table: 'accepted_finding', json: [], booleans: [] },
  pack: { table: 'pack', json: ['outline', 'cards'], booleans: ['portions', 'doubleSided'] },
  commitment: { table: 'commitment', json: [], booleans: [] },
  record: { table: 'meeting_record', json: ['raised', 'agreed'], booleans: [] },
  contribution: { table: 'contribution', json: ['returned'], booleans: [] },
  'sheet-draft': { table: 'sheet_draft', json: ['leftOut', 'texts'], booleans: [] },
  'product-name': { table: 'product_name', json: ['names'], booleans: [] },
} as const satisfies Record<string, RecordKind>;

export type RecordKindName = keyof typeof recordKinds;

export function isRecordKind(name: string): name is RecordKindName {
  return Object.hasOwn(recordKinds, name);
}

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns are few and read for every row. */
const fieldOf = new Map<string, string>();

function camel(column: string): string {
  const known = fieldOf.get(column);
  if (known !== undefined) return known;
  const field = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  fieldOf.set(column, field);
  return field;
}

/** A record's fields as its table keeps them: names in snake case, lists as JSON, truth values as 0 and 1. */
export function toColumns(kind: RecordKindName, fields: Fields): Map<string, string | number | null> {
  const { json, booleans }: RecordKind = recordKinds[kind];
  const columns = new Map<string, string | number | null>();
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (json.includes(field)) columns.set(snake(field), JSON.stringify(value));
    else if (booleans.includes(field)) columns.set(snake(field), value === null ? null : value ? 1 : 0);
    else if (value === null || typeof value === 'string' || typeof value === 'number') columns.set(snake(field), value);
    else throw new TypeError(`${kind}.${field} is not declared as JSON`);
  }
  return columns;
}

/** A row of a record's table as fields. `deletedAt` stays out: whoever asks for a record asks for one that is there. */
export function toFields(kind: RecordKindName, row: Record<string, unknown>): Fields {
  const { json, booleans }: RecordKind = recordKinds[kind];
  const fields: Fields = {};
  for (const [column, value] of Object.entries(row)) {
    const field = camel(column);
    if (field === 'deletedAt') continue;
    if (json.includes(field) && typeof value === 'string') fields[field] = JSON.parse(value) as unknown;
    else if (booleans.includes(field)) fields[field] = value === null ? null : value === 1;
    else fields[field] = value;
  }
  return fields;
}

export type Fields = Record<string, unknown>;
