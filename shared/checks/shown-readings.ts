import type { Reading } from '../figures/binding';
import { shownInBrief } from '../pack/brief-content';
import type { FactSheetContent } from '../pack/fact-sheet-content';
import { shownInFactSheet } from '../pack/sections/fact-sheet';
import type { Checked, Found } from './check';
import { printedBriefs } from './check';

/** A reading, and where the pack shows it. */
interface ShownReading extends Pick<Found, 'target' | 'section'> {
  reading: Reading;
  where: string;
}

/** Every reading that the pack shows, in briefs and in fact sheets; `inTables` says which of the tables of a sheet are meant. */
export function shownReadings(
  checked: Checked,
  inTables: (trade: FactSheetContent) => Iterable<Reading>,
): ShownReading[] {
  const { content, document } = checked;
  const briefs = printedBriefs(checked).flatMap(({ brief, section }) => {
    const place = { where: brief.title, section, target: { area: 'visits', id: brief.visitId, at: brief.id } };
    return shownInBrief(content, brief).flatMap(({ binding }) =>
      binding.readings.map((reading) => ({ ...place, reading })),
    );
  });
  const sheets = document.sections.flatMap(({ id, title }) => {
    const trade = content.trade.get(id) ?? null;
    const place = { where: title, section: id, target: { area: 'packs', id: content.pack.id, at: id } };
    const part = content.pack.outline.find((one) => one.id === id)?.content;
    const said = part?.kind === 'fact-sheet' ? shownInFactSheet(content, id, part) : [];
    const readings = [...(trade === null ? [] : inTables(trade)), ...said.flatMap(({ binding }) => binding.readings)];
    return readings.map((reading) => ({ ...place, reading }));
  });
  return [...briefs, ...sheets];
}
