import { fold } from '../../places/fold';

/** Heads that say how sure the figures below are, folded, with the mark that offices put behind a year for it. */
const STANDINGS: readonly (readonly [mark: string, words: RegExp])[] = [
  ['', /^(?:actuals?|act|rev|revised|outturn|факт|фактически|realise|real|executed)$/],
  ['e', /^(?:est|estimates?|estimated|оценка|estimation|estimaciones|estimacion|estimad[oa]|schatzung|estimativa)$/],
  [
    'f',
    /^(?:proj|projections?|projected|forecasts?|fcst|bud|budget|budgeted|targets?|plan|planned|прогноз|план|previsions?|proyeccion|proyecciones|projecao|prognose)$/,
  ],
  ['p', /^(?:prov|provisional|prel|prelim|preliminary|предв|предварительно|provisoire|preliminar|vorlaufig)$/],
];

/** The mark of a head that says nothing but how sure its figures are ("Est." below a year: "e"); null for any other. */
export function standingMark(head: string): string | null {
  const folded = fold(head);
  return STANDINGS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
