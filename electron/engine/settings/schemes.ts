import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { markingScheme } from '../../../shared/marking/scheme';
import type { MarkingScheme } from '../../../shared/marking/scheme';

/** The marking schemes that are shipped with the program. */
export function markingSchemes(resources: string): MarkingScheme[] {
  const text = readFileSync(path.join(resources, 'marking-schemes.json'), 'utf8');
  return z.array(markingScheme).parse(JSON.parse(text));
}

/** The scheme with this id, or the first shipped one: a store never stands without a scheme. */
export function schemeById(resources: string, id: string): MarkingScheme {
  const schemes = markingSchemes(resources);
  const found = schemes.find((scheme) => scheme.id === id) ?? schemes[0];
  if (found === undefined) throw new Error('no marking scheme is shipped');
  return found;
}
