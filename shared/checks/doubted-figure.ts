import { cellName } from '../figures/figure';
import { cellsOf } from '../pack/cells-of';
import type { Check, Found } from './check';
import { found } from './check';
import { shownReadings } from './shown-readings';

/** A figure that does not fit the others of its own table: the file has a slip there, or it was read wrongly. */
export const doubtedFigure: Check = {
  name: 'doubted-figure',
  severity: 'warning',
  find(checked) {
    const told = new Map<string, Found>();
    for (const { reading, where, section } of shownReadings(checked, ({ readings }) => readings.values())) {
      for (const { id, at } of cellsOf([reading])) {
        const doubt = checked.beside.doubtsOf(id).get(at ?? '');
        if (doubt === undefined) continue;
        const { cell = '', given = '', reckoned = '' } = doubt.params;
        const uses = `${reading.raw.trim()} in ${cellName(reading.address.row, reading.address.col)}`;
        const params = { cell, given, reckoned, uses, file: reading.source.fileName, brief: where };
        const target = { area: 'sources', id, at: `${reading.address.sheet}!${cell}` };
        told.set(JSON.stringify([id, target.at, section]), found(params, target, { section }));
      }
    }
    return [...told.values()];
  },
};
