import { describe, expect, it } from 'vitest';
import { brief, item, meeting, objective, visit } from '../../../test/support/pack-content';
import { cellName } from '../../../shared/figures/figure';
import { paragraph } from '../../../shared/document/rich-text';
import { target } from '../../app/navigation';
import { readOrigin, targetOf, type VisitRecords } from './origin-target';

const records: VisitRecords = {
  visit: visit(),
  items: [item()],
  delegates: [],
  meetings: [meeting()],
  briefs: [brief({ texts: [{ part: 'why', text: [paragraph('block', 'Because.')], bindings: [] }] })],
  objectives: [objective(), objective({ id: 'whole', briefId: null })],
};

function leadsTo(written: string) {
  const origin = readOrigin(written);
  const found = origin === null ? null : targetOf(origin, records);
  return found === null ? null : target.parse(found);
}

describe('where a paragraph of a pack leads', () => {
  it('opens points and people', () => {
    expect(leadsTo('points:p1')).toEqual({ area: 'points', id: 'p1' });
    expect(leadsTo('people:m:noteAsOf')).toEqual({ area: 'people', id: 'm', at: 'noteAsOf' });
  });

  it('opens the tab of a visit that shows it', () => {
    expect(leadsTo('visits:visit')).toEqual({ area: 'visits', id: 'visit', tab: 'overview' });
    expect(leadsTo('visits:visit:item')).toEqual({ area: 'visits', id: 'visit', tab: 'programme', at: 'item' });
    expect(leadsTo('visits:visit:guest')).toMatchObject({ tab: 'delegations', at: 'guest' });
    expect(leadsTo('visits:visit:whole')).toMatchObject({ tab: 'overview' });
  });

  it.each(['brief', 'meeting', 'objective', 'block'])('opens the brief of a %s', (at) => {
    expect(leadsTo(`visits:visit:${at}`)).toMatchObject({ tab: 'briefs', at: 'brief' });
  });

  it('lights the cell of a source, whatever its sheet is called', () => {
    for (const [row, col] of [
      [25, 62],
      [1, 1],
      [9, 26],
      [9, 27],
    ] as const) {
      const at = { sheet: 'A: b! c', row, col };
      expect(leadsTo(`sources:s:${at.sheet}!${cellName(row, col)}`)).toEqual({ area: 'sources', id: 's', at });
    }
    expect(leadsTo('sources:s:!B2')).toMatchObject({ at: { sheet: '', row: 2, col: 2 } });
  });

  it('comes back to the part of the pack', () => {
    expect(leadsTo('packs:pack:part')).toEqual({ area: 'visits', id: 'visit', tab: 'pack', at: 'part' });
  });

  it('leads nowhere from what is no origin', () => {
    expect(readOrigin('')).toBeNull();
    expect(leadsTo('elsewhere:x')).toBeNull();
  });
});
