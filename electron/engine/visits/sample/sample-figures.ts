import { z } from 'zod';
import { reading } from '../../../../shared/figures/binding';
import type { Binding, Expression, Reading, Wording } from '../../../../shared/figures/binding';
import { wordBinding } from '../../../../shared/figures/word-result';
import { yearlyTrade } from '../../figures/reading-queries';
import type { ReadableDb } from '../../store/database';
import { newId } from '../../store/ids';
import type { SampleFigure } from './content';

/** A live figure of the sample: what binds it and what it says. */
export interface BoundFigure {
  binding: Binding;
  text: string;
}

const plainReading = z.object(reading.shape);

/** Binds a figure of the sample to the imported figures that it names. Throws where the store does not hold them. */
export function bindFigure(db: ReadableDb, figure: SampleFigure, language: string): BoundFigure {
  const readings = figure.of.map(([reporter, partner, year]) => exportsIn(db, reporter, partner, year));
  const wording: Wording = { form: figure.op === 'growth' ? 'change' : 'amount', decimals: null, language };
  const binding: Binding = {
    id: newId(),
    expression: expressionOf(figure.op),
    selectors: readings.map(({ key, period }) => ({ key, period: period.written })),
    wording,
    readings,
  };
  const { text } = wordBinding(binding, readings);
  if (text === null) throw new Error(`the sample's figure ${JSON.stringify(figure)} says nothing`);
  return { binding, text };
}

function expressionOf(op: SampleFigure['op']): Expression {
  const first: Expression = { op: 'figure', selector: 0 };
  return op === 'figure' ? first : { op, left: first, right: { op: 'figure', selector: 1 } };
}

function exportsIn(db: ReadableDb, reporter: string, partner: string, year: string): Reading {
  const found = yearlyTrade(db, reporter, 'export', partner, Number(year)).find(({ key }) => key.valuation === 'FOB');
  if (found === undefined) throw new Error(`no exports of ${reporter} to ${partner} in ${year} were imported`);
  return plainReading.parse(found);
}
