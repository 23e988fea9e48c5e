import { posix } from 'node:path';

/** A source file of the repository: its path from the root, with `/`, and its text. */
export interface SourceText {
  path: string;
  text: string;
}

export interface Breach {
  path: string;
  law: string;
  found: string;
}

interface Layer {
  folder: string;
  /** Folders of ours that it may import from, besides itself. */
  mayUse: readonly string[];
  /** Packages that only other layers may import; `node:` stands for all of Node's modules. */
  packagesKeptOut: readonly string[];
}

/** The arrows: renderer → shared ← electron. The first layer whose folder holds a file is the file's. */
const layers: readonly Layer[] = [
  { folder: 'shared/document', mayUse: [], packagesKeptOut: ['node:', 'electron', 'better-sqlite3', 'react', 'docx'] },
  { folder: 'shared', mayUse: [], packagesKeptOut: ['node:', 'electron', 'better-sqlite3', 'react', 'docx'] },
  { folder: 'electron/main', mayUse: ['shared'], packagesKeptOut: ['better-sqlite3', 'react', 'docx'] },
  { folder: 'electron/preload', mayUse: ['shared/contract'], packagesKeptOut: ['node:', 'better-sqlite3', 'react'] },
  { folder: 'electron/engine', mayUse: ['shared', 'resources'], packagesKeptOut: ['electron', 'react'] },
  {
    folder: 'renderer/ui',
    mayUse: ['shared', 'renderer/app'],
    packagesKeptOut: ['node:', 'electron', 'better-sqlite3'],
  },
  { folder: 'renderer', mayUse: ['shared', 'resources'], packagesKeptOut: ['node:', 'electron', 'better-sqlite3'] },
  { folder: 'scripts', mayUse: [], packagesKeptOut: [] },
  { folder: 'test', mayUse: ['shared', 'electron', 'renderer', 'scripts', 'resources'], packagesKeptOut: [] },
];

const dumpNames = /^(utils?|helpers?|common|lib|misc)$/;
const sqlPlaces = /^electron\/engine\/(store\/|search\/|(.+\/)?([a-z]+-)*queries\.ts$)/;
const sqlText =
  /^\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|CREATE|ALTER|DROP|PRAGMA|ATTACH|DETACH|VACUUM|SAVEPOINT)\s|\b(select\s[\s\S]+\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(virtual\s+)?table\s)/;

/** Every breach of the laws of the layout in these files; see CONTRIBUTING.md for the laws in words. */
export function breaches(files: readonly SourceText[]): Breach[] {
  return files.flatMap((file) => [
    ...nameBreaches(file),
    ...reexportBreaches(file),
    ...sqlBreaches(file),
    ...pathBreaches(file),
    ...importBreaches(file),
  ]);
}

function nameBreaches({ path }: SourceText): Breach[] {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
  const dumps = parts.filter((part) => dumpNames.test(part));
  return dumps.map((part) => ({ path, law: 'folders and files are named after what they hold', found: part }));
}

function reexportBreaches({ path, text }: SourceText): Breach[] {
  const law = 'files are imported directly, nothing is passed on';
  const index = /(^|\/)index\.tsx?$/.test(path) ? [{ path, law, found: posix.basename(path) }] : [];
  const passedOn = [
    ...withoutComments(text).matchAll(/^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;'"]*\sfrom\s*['"].*$/gm),
  ];
  return [...index, ...passedOn.map(([found]) => ({ path, law, found: found.trim() }))];
}

function sqlBreaches({ path, text }: SourceText): Breach[] {
  if (!path.startsWith('electron/') || sqlPlaces.test(path) || isTest(path)) return [];
  const law = 'SQL is written only in queries.ts, store/ and search/';
  return stringsIn(text)
    .filter((found) => sqlText.test(found))
    .map((found) => ({ path, law, found }));
}

function pathBreaches({ path, text }: SourceText): Breach[] {
  const law = 'nothing reaches outside the repository';
  return stringsIn(text)
    .filter((found) => /^\.\.?\//.test(found) && from(path, found).startsWith('..'))
    .map((found) => ({ path, law, found }));
}

function importBreaches(file: SourceText): Breach[] {
  return importsOf(file.text).flatMap((name) =>
    (name.startsWith('.') ? folderBreaches(file.path, from(file.path, name)) : packageBreaches(file.path, name)).map(
      (law) => ({ path: file.path, law, found: name }),
    ),
  );
}

/** The laws that a file breaks by importing the file `target`, both as paths from the root. */
function folderBreaches(path: string, target: string): string[] {
  const laws: string[] = [];
  const layer = layerOf(path);
  const reachable = layer === undefined ? [] : [layer.folder, ...layer.mayUse];
  if (!isTest(path) && !reachable.some((folder) => isIn(target, folder))) {
    laws.push(`${layer?.folder ?? 'the top level'} imports only from ${reachable.join(', ')}`);
  }
  const [feature, otherFeature] = [featureOf(path), featureOf(target)];
  if (otherFeature !== null && feature !== null && feature !== otherFeature)
    laws.push('features never import each other');
  if (otherFeature !== null && isIn(path, 'renderer/editor')) laws.push('the editor knows no feature');
  const [room, otherRoom] = [engineRoomOf(path), engineRoomOf(target)];
  if (room !== null && otherRoom !== null && room !== otherRoom && target.endsWith('/methods')) {
    laws.push("an area never calls another's methods");
  }
  return laws;
}

function packageBreaches(path: string, name: string): string[] {
  const layer = layerOf(path);
  if (layer === undefined || isTest(path)) return [];
  const keptOut = layer.packagesKeptOut.some((kept) =>
    kept === 'node:' ? name.startsWith(kept) : name === kept || name.startsWith(`${kept}/`),
  );
  return keptOut ? [`${layer.folder} does without ${name}`] : [];
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({ folder }) => isIn(path, folder));
}

function featureOf(path: string): string | null {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function engineRoomOf(path: string): string | null {
  return /^electron\/engine\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Tests lie beside what they test and may use Node and every layer, but obey the laws between features and areas. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/');
}

function from(path: string, relative: string): string {
  return posix.normalize(posix.join(posix.dirname(path), relative));
}

function importsOf(text: string): string[] {
  const lines = withoutComments(text).matchAll(
    /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\(|\bimport\.meta\.glob(?:<[^>]*>)?\s*\()\s*['"]([^'"\n]+)['"]/g,
  );
  return Array.from(lines, ([, name]) => (name ?? '').replace(/\?.*$/, ''));
}

function stringsIn(text: string): string[] {
  const literals = withoutComments(text).matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g);
  return Array.from(literals, ([, single, double, template]) => single ?? double ?? template ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/.*$/gm, '');
}
