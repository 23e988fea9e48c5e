import type { BlockOf, DocumentBlock, Origin } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { timeElsewhere, zoneCity } from '../../visits/other-time';
import { cell, column, line } from '../blocks';
import type { PackContent } from '../content';
import { adminFact } from '../outline';
import type { PartContent } from '../outline';
import { outputWords } from '../output-words';
import type { Section } from '../text-runs';
import { fill } from '../words';

type Admin = Extract<PartContent, { kind: 'admin' }>;

/** Administrative notes by subject, and how the two clocks stand to each other. */
export function adminBlocks(section: Section, { facts }: Admin): DocumentBlock[] {
  const { content, id } = section;
  const { admin: words } = outputWords(content.pack.language);
  const origin: Origin = { area: 'packs', id: content.pack.id, at: id };
  const held = adminFact.options.filter((name) => (facts[name] ?? '').trim() !== '');
  const clocks = zoneLine(content);
  const time = clocks === null ? [] : [line(`${id}/zone`, 'table-note', clocks)];
  if (held.length === 0) return [line(`${id}/none`, 'body', [plain(words.none, ['not-held'])], origin), ...time];
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/table`,
    origin,
    look: 'data',
    caption: null,
    columns: [column(words.label, 0.26), column(words.what, 0.74)],
    rows: held.map((name) => ({
      id: `${id}/${name}`,
      kind: 'plain',
      changed: false,
      origin,
      cells: [
        cell([plain(words.facts[name], ['strong'])]),
        { paragraphs: (facts[name] ?? '').split(/\n+/u).map((text) => ({ role: 'text', runs: [plain(text)] })) },
      ],
    })),
    source: null,
    description: words.description,
  };
  return [table, ...time];
}

/** `Time: Karachi; Minsk is −2 h`; null where a clock is not known. */
function zoneLine({ visit, at, pack }: PackContent): string | null {
  const there = timeElsewhere(visit.starts ?? at.slice(0, 10), '12:00', visit.zone, visit.otherZone);
  if (there === null) return null;
  const { admin: words } = outputWords(pack.language);
  const minutes = Number(there.clock.slice(0, 2)) * 60 + Number(there.clock.slice(3, 5)) - 720 + there.days * 1440;
  const places = { here: zoneCity(visit.zone), there: zoneCity(visit.otherZone) };
  if (minutes === 0) return fill(words.zoneSame, places);
  const hours = `${String(Math.floor(Math.abs(minutes) / 60))}${minutes % 60 === 0 ? '' : `:${String(Math.abs(minutes) % 60).padStart(2, '0')}`}`;
  return fill(words.zone, { ...places, difference: `${minutes > 0 ? '+' : '−'}${hours}\u00a0h` });
}
