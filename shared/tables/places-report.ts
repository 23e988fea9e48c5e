import { headerRole } from './words/role-words';
import { noFacts, type ColumnMapping, type Correction, type TableMapping } from './proposal';

/**
 * The answer to who reports that is no country: each place that the table names reports for itself, and is nobody's partner.
 * Which of the two a list of countries is, no words say where only `Country` stands above it.
 */
export const PLACES_REPORT = 'places-report';

/** Whether the places of a table may be those who report: it names some, under no word that calls them partners. */
export function mayReport({ columns }: TableMapping): boolean {
  return columns.some((column) => placed(column) && headerRole(column.header) !== 'partner');
}

/** The answer as corrections: what was a partner reports. */
export function placesReport(tables: readonly TableMapping[]): Correction[] {
  return tables
    .filter(({ skip, columns }) => !skip && columns.some(placed))
    .flatMap(({ index: table, columns }) =>
      columns.flatMap(({ col, role, name, facts }): Correction[] => {
        if (role === 'partner') return [{ kind: 'role', table, col, role: 'reporter', name }];
        if (role !== 'value' || facts.partner === null) return [];
        return [
          { kind: 'facts', table, col, facts: { ...noFacts, reporter: facts.partner } },
          { kind: 'clear', table, col, field: 'partner' },
        ];
      }),
    );
}

function placed({ role, facts }: ColumnMapping): boolean {
  return role === 'partner' || (role === 'value' && facts.partner !== null);
}
