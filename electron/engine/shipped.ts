import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { place } from '../../shared/places/place';
import type { Place } from '../../shared/places/place';
import { placeIndex } from '../../shared/places/place-index';
import type { PlaceIndex } from '../../shared/places/place-index';
import { productIndex } from '../../shared/products/product-index';
import type { ProductIndex } from '../../shared/products/product-index';
import type { ShortName } from '../../shared/products/short-names';
import papaparse from 'papaparse';
import type { StandIn } from './writers/word/pages';

/** The data that is shipped with the program, each file read once a process. `shared` is handed it and reads nothing. */

const placeLists = new Map<string, Place[]>();
const places = new Map<string, PlaceIndex>();
const products = new Map<string, ProductIndex>();

/** Places with their names in many languages. */
export function shippedPlaces(resources: string): PlaceIndex {
  return once(places, resources, () => placeIndex(placeList(resources), []));
}

/** The places themselves, for who looks for a name among them. */
export function placeList(resources: string): readonly Place[] {
  return once(placeLists, resources, () => {
    const text = readFileSync(path.join(resources, 'places.json'), 'utf8');
    return z.array(place).parse(JSON.parse(text));
  });
}

/** The Harmonized System, edition 2022. */
export function shippedProducts(resources: string): ProductIndex {
  return once(products, resources, () => {
    const text = readFileSync(path.join(resources, 'products', 'harmonized-system.csv'), 'utf8');
    const { data } = papaparse.parse<string[]>(text.trimEnd());
    return productIndex(
      'HS 2022',
      data.slice(1).map((row) => [row[1] ?? '', row[2] ?? '']),
    );
  });
}

const names = new Map<string, ShortName[]>();

/** Short names of chapters and common headings of the Harmonized System, as sentences write them. */
export function shippedShortNames(resources: string): readonly ShortName[] {
  return once(names, resources, () => {
    const text = readFileSync(path.join(resources, 'products', 'short-names.csv'), 'utf8');
    const [header = [], ...rows] = papaparse.parse<string[]>(text.trimEnd()).data;
    const languages = header.slice(1);
    return rows.map(([code = '', ...names]) => ({
      classification: 'HS',
      code,
      names: Object.fromEntries(languages.map((language, i) => [language, names[i] ?? '']).filter(([, n]) => n !== '')),
    }));
  });
}

const standIns = new Map<string, StandIn>();

/** The free face that stands in for Cambria where a machine lacks it; its letters are some 5 % narrower. */
export function shippedStandIn(resources: string): StandIn {
  const cut = (name: string) => readFileSync(path.join(resources, 'fonts', `Caladea-${name}.ttf`));
  return once(standIns, resources, () => ({
    face: 'Cambria',
    data: cut('Regular'),
    bold: cut('Bold'),
    italic: cut('Italic'),
    boldItalic: cut('BoldItalic'),
  }));
}

const organisations = new Map<string, string[][]>();

/** Well-known organisations, each with its names in many languages, the usual one first. */
export function shippedOrganisations(resources: string): readonly string[][] {
  return once(organisations, resources, () => {
    const text = readFileSync(path.join(resources, 'texts', 'organisations.csv'), 'utf8');
    const { data } = papaparse.parse<string[]>(text.trimEnd(), { delimiter: ',' });
    return data.slice(1).map(([names = '']) => names.split('|'));
  });
}

function once<T>(kept: Map<string, T>, resources: string, make: () => T): T {
  const known = kept.get(resources);
  if (known !== undefined) return known;
  const made = make();
  kept.set(resources, made);
  return made;
}
