import type { Reading } from '../figures/binding';
import { shownInBrief } from '../pack/brief-content';
import { yearsReadings } from '../pack/fact-sheet-content';
import { shownInFactSheet } from '../pack/sections/fact-sheet';
import type { Check, Checked, Found } from './check';
import { found, printedBriefs } from './check';

/** Two values for one thing in one pack: an error to resolve, not a choice for the reader. */
export const twoFigures: Check = {
  name: 'two-figures',
  severity: 'error',
  find(checked) {
    const seen = new Map<string, Reading>();
    return shown(checked).flatMap(({ reading, where, target, section }) => {
      const key = identity(reading);
      const before = seen.get(key);
      seen.set(key, before ?? reading);
      if (before === undefined || before.value === reading.value) return [];
      const params = { first: before.raw, second: reading.raw, period: reading.period.written, brief: where };
      return [found(params, target, { section })];
    });
  },
};

interface ShownReading extends Pick<Found, 'target' | 'section'> {
  reading: Reading;
  where: string;
}

/** Every reading that the pack shows, in briefs and in fact sheets. */
function shown(checked: Checked): ShownReading[] {
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
    const readings = [
      ...(trade === null ? [] : yearsReadings(trade).flat()),
      ...said.flatMap(({ binding }) => binding.readings),
    ];
    return readings.map((reading) => ({ ...place, reading }));
  });
  return [...briefs, ...sheets];
}

/** Whatever the dataset: what matters to the reader is that it is the same trade in the same year by the same reporter. */
function identity({ key, period }: Reading): string {
  const { dataset: _, ...thing } = key;
  return JSON.stringify([thing, period.written]);
}
