import type { ProductName } from '../../../shared/contract/settings';
import { fold } from '../../../shared/places/fold';
import { shortNames } from '../../../shared/products/short-names';
import type { Reading, Writing } from '../methods';
import { shippedProducts, shippedShortNames } from '../shipped';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { ownName, ownNames, productsOfFigures } from './product-queries';

/** Products with their short names: those that figures are of first, then by code; those that hold the words asked for. */
export function productNames({ db, resources }: Reading, text: string, limit: number): ProductName[] {
  const own = ownNames(db);
  const names = shortNames(shippedShortNames(resources), own);
  const official = shippedProducts(resources);
  const used = productsOfFigures(db);
  const keys = new Map<string, { classification: string; code: string; used: boolean; file: string | null }>();
  for (const { classification, code, name } of used)
    keys.set(`${classification} ${code}`, { classification, code, used: true, file: name });
  for (const { classification, code } of names.all) {
    const key = `${classification} ${code}`;
    if (!keys.has(key)) keys.set(key, { classification, code, used: false, file: null });
  }
  const words = fold(text);
  return [...keys.values()]
    .map(({ classification, code, used, file }): ProductName => {
      const named = names.all.find((one) => one.classification === classification && one.code === code);
      const ours = own.find((one) => one.classification === classification && one.code === code);
      return {
        classification,
        code,
        official: (classification === 'HS' ? official.nameOf(code) : null) ?? file,
        names: { ...named?.names },
        own: Object.keys(ours?.names ?? {}),
        used,
      };
    })
    .filter(
      (one) =>
        words === '' || fold([one.code, one.official ?? '', ...Object.values(one.names)].join(' ')).includes(words),
    )
    .toSorted((a, b) => Number(b.used) - Number(a.used) || a.code.localeCompare(b.code))
    .slice(0, limit);
}

/** Writes a short name of the desk; an empty one takes the desk's away, so that the shipped one counts again. */
export function nameProduct(
  writing: Writing,
  { classification, code, language, name }: { classification: string; code: string; language: string; name: string },
): void {
  const known = ownName(writing.db, classification, code);
  const { [language]: _, ...rest } = known?.names ?? {};
  const names = name.trim() === '' ? rest : { ...rest, [language]: name.trim() };
  if (known === null) {
    if (name.trim() !== '') createRecord(writing, 'product-name', { classification, code, names });
  } else if (Object.keys(names).length === 0) deleteRecord(writing, 'product-name', known.id);
  else saveRecord(writing, 'product-name', known.id, { names });
}
