import type { Reading } from '../methods';
import { columnsOf, readSomeColumns, supersededBy } from './figure-columns';
import { readyNames } from './figure-words';
import { namesIn } from './names-in';

/** Does a little of what the first filter, search or pivot needs; true while there is more. */
export function readAhead(reading: Reading): boolean {
  if (readSomeColumns(reading.db)) return true;
  const columns = columnsOf(reading.db);
  if (columns.values.readSome()) return true;
  supersededBy(columns);
  readyNames(columns, namesIn(reading));
  return false;
}
