import type { claimMethods } from '../../../shared/contract/claims';
import type { pairMethods } from '../../../shared/contract/pair-methods';
import type { changeMethods } from '../../../shared/contract/figure-changes';
import type { offerMethods } from '../../../shared/contract/figure-offers';
import type { pivotMethods } from '../../../shared/contract/figure-pivots';
import type { figureMethods } from '../../../shared/contract/figures';
import type { rivalMethods } from '../../../shared/contract/rivals';
import type { sheetDraftMethods } from '../../../shared/contract/sheet-drafts';
import type { Methods } from '../methods';
import { buildFigure, speakingOf } from './build-figure';
import { draftOf } from './draft-pair';
import { sourceOfFigure } from './figure-source';
import { findOffers } from './find-offers';
import { pairTable } from './pair-table';
import { changedFiles, figureChanges } from './changes';
import { cifFactorOf, setCifFactor } from './cif-factor';
import { claimsWith, createClaim, deleteClaim, updateClaim } from './claims';
import { contradictions } from './contradictions';
import { rivalsOf } from './rivals';
import { figureUses } from './figure-uses';
import { allFigures, changedSince } from './queries';
import { namesIn } from './names-in';
import { readBinding } from './read-binding';
import { readFormula } from './read-formula';
import { speechOf } from './speech';
import { columnsOf } from './figure-columns';
import { exportFigures } from './export-figures';
import { figureGroups, figureIds, figurePage } from './figure-table';
import { pivotPage } from './pivot';
import { leaveOut, sheetDraft, writeAnew } from './sheet-drafts';
import { placesOfFigures } from './table-queries';

type FigureArea = typeof figureMethods &
  typeof pivotMethods &
  typeof changeMethods &
  typeof offerMethods &
  typeof pairMethods &
  typeof claimMethods &
  typeof rivalMethods &
  typeof sheetDraftMethods;

export const figures: Methods<FigureArea> = {
  'figures.list': (reading, asked) => allFigures(reading.db, asked, namesIn(reading)),

  'figures.page': (reading, asked) => figurePage(reading.db, asked, namesIn(reading)),
  'figures.groups': (reading, asked) => figureGroups(reading.db, asked, namesIn(reading)),
  'figures.ids': (reading, asked) => figureIds(reading.db, asked, namesIn(reading)),
  'figures.export': exportFigures,
  'figures.pivot': (reading, asked) => pivotPage(columnsOf(reading.db), asked, namesIn(reading)),

  'figures.changedFiles': ({ db }) => changedFiles(db),
  'figures.changes': (reading, asked) => figureChanges(reading.db, asked, namesIn(reading)),
  'figures.newer': ({ db }) => ({ figures: changedSince(db, [...figureUses(db).bound]).length }),

  'figures.rivals': (reading, { figureId }) => rivalsOf(reading.db, figureId, namesIn(reading)),
  'figures.contradictions': (reading, asked) => contradictions(reading.db, asked, namesIn(reading)),
  'figures.cifFactor': ({ db }) => ({ factor: cifFactorOf(db) }),
  'figures.setCifFactor'(writing, { factor }) {
    setCifFactor(writing, factor);
    return {};
  },

  'figures.claims': (reading, { text }) => claimsWith(reading.db, text, namesIn(reading)),
  'figures.createClaim': (writing, fields) => ({ id: createClaim(writing, fields) }),
  'figures.updateClaim'(writing, { id, fields }) {
    updateClaim(writing, id, fields);
    return {};
  },
  'figures.deleteClaim'(writing, { id }) {
    deleteClaim(writing, id);
    return {};
  },

  'figures.find': (reading, { text, language, limit }) => findOffers(reading, text, language, limit),
  'figures.build': (reading, building) => buildFigure(reading, building),
  'figures.formula': (reading, typed) => readFormula(reading, typed),
  'figures.draft'(reading, { language, digits, products, allowed, ...asked }) {
    const style = digits === undefined ? {} : { digits };
    const options = { products, allowed, language, style, cifFactor: null };
    const table = pairTable(reading, { ...asked, count: SHEET_YEARS }, options);
    return draftOf(reading, table, speakingOf(reading, language, style));
  },
  'figures.sheetDraft': (reading, sheet) => sheetDraft(reading.db, sheet),
  'figures.leaveOut'(writing, { key, out, ...sheet }) {
    leaveOut(writing, sheet, key, out);
    return {};
  },
  'figures.writeAnew'(writing, { key, text, ...sheet }) {
    writeAnew(writing, sheet, key, text);
    return {};
  },
  'figures.read': (reading, { binding }) =>
    readBinding(reading.db, binding, speechOf(reading, binding.wording.language)),
  'figures.source': (reading, { figureId }) => sourceOfFigure(reading, figureId),

  'figures.pair': (reading, { place, other, year, years, track, ...options }) =>
    pairTable(reading, { place, other, year, track, count: years }, options),

  'figures.places'(reading) {
    const nameOf = namesIn(reading);
    const places = placesOfFigures(reading.db).map((place) => ({ ...place, name: nameOf(place.code) }));
    return places.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  },
};

/** Years of a sheet's table: what is drafted speaks of the last and the one before it. */
const SHEET_YEARS = 5;
