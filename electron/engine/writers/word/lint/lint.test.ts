import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, test } from 'vitest';
import { anchorIds } from '../../../../../shared/document/anchors';
import { samplePack } from '../../../../../test/documents/sample-pack';
import { anchorsFor } from '../../../../../test/documents/small-pack';
import { unzip } from '../patch/unzip';
import { child, elements, make, parseXml, walk } from '../patch/xml';
import type { Parts } from '../patch/relationships';
import type { XmlElement } from '../patch/xml';
import { writeWord } from '../write-word';
import { lintFile, lintFindings, lintWord } from './lint';
import { lintRules } from './rules';

let working: Uint8Array;
let clean: Uint8Array;

beforeAll(async () => {
  const document = samplePack();
  const options = {
    anchors: anchorsFor(anchorIds(document)),
    at: '2024-11-24T16:40:00Z',
    author: 'Desk',
    editionId: 'e',
  };
  working = await writeWord(document, { ...options, copy: 'working' });
  clean = await writeWord(document, { ...options, copy: 'clean' });
});

function partsOf(file: Uint8Array): Parts {
  const xml = [...unzip(file)].filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(xml.map(([path, content]) => [path, parseXml(Buffer.from(content).toString('utf8'))]));
}

function part(parts: Parts, path: string): XmlElement {
  const root = parts.get(path);
  if (root === undefined) throw new Error(path);
  return root;
}

/** The first element of that name that fits. */
function first(root: XmlElement, name: string, fits: (element: XmlElement) => boolean = () => true): XmlElement {
  const found: XmlElement[] = [];
  walk(root, (element) => {
    if (element.name === name && fits(element)) found.push(element);
  });
  const [element] = found;
  if (element === undefined) throw new Error(`no ${name}`);
  return element;
}

const body = 'word/document.xml';

/** A fault planted into a good file, by the rule that must find it. */
const faults: Record<string, (parts: Parts) => void> = {
  rsid: (parts) => void (first(part(parts, body), 'w:p').attributes['w:rsidR'] = '00AB12CD'),
  'template-path': (parts) =>
    part(parts, 'word/settings.xml').children.unshift(make('w:attachedTemplate', { 'r:id': 'rId1' })),
  'local-path': (parts) =>
    void (first(part(parts, 'docProps/app.xml'), 'Properties').attributes['base'] = 'C:\\Users\\a'),
  'external-relationship': (parts) => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
    const relationship = { Id: 'rId99', Type: type, Target: 'https://example.org/a.png', TargetMode: 'External' };
    part(parts, 'word/_rels/document.xml.rels').children.push(make('Relationship', relationship));
  },
  'revision-mark': (parts) =>
    first(part(parts, body), 'w:p').children.push(make('w:ins', { 'w:id': '1', 'w:author': 'A' })),
  comment: (parts) => first(part(parts, body), 'w:p').children.push(make('w:commentRangeStart', { 'w:id': '1' })),
  'hidden-text': (parts) => first(part(parts, body), 'w:r').children.unshift(make('w:rPr', {}, [make('w:vanish')])),
  anchor: (parts) =>
    first(part(parts, body), 'w:p').children.push(make('w:bookmarkStart', { 'w:id': '999', 'w:name': '_CABC' })),
  author: (parts) => part(parts, 'docProps/core.xml').children.push(make('dc:creator', {}, ['A'])),
  'edition-id': (parts) => part(parts, 'docProps/custom.xml').children.push(make('property', { name: 'x' })),
  'duplicate-id': (parts) => {
    const bookmark = first(part(parts, body), 'w:bookmarkStart');
    first(part(parts, body), 'w:p').children.push(make(bookmark.name, { ...bookmark.attributes }));
  },
  'undefined-style': (parts) => void (first(part(parts, body), 'w:pStyle').attributes['w:val'] = 'Nowhere'),
  'direct-formatting': (parts) => first(part(parts, body), 'w:r').children.unshift(make('w:rPr', {}, [make('w:b')])),
  'stray-character': (parts) => void (first(part(parts, body), 'w:t').children = ['a\tb']),
  'empty-paragraph': (parts) => (child(part(parts, body), 'w:body') ?? make('x')).children.unshift(make('w:p')),
  'heading-jump': (parts) => {
    const second = first(part(parts, body), 'w:pStyle', ({ attributes }) => attributes['w:val'] === 'Heading2');
    second.attributes['w:val'] = 'Heading3';
  },
  'table-header': (parts) => {
    for (const row of elements(first(part(parts, body), 'w:tbl', hasHeader))) {
      const properties = child(row, 'w:trPr');
      if (properties !== null)
        properties.children = properties.children.filter(
          (node) => typeof node === 'string' || node.name !== 'w:tblHeader',
        );
    }
  },
  'table-split': (parts) => void (first(part(parts, body), 'w:trPr').children = []),
  'alternative-text': (parts) => void (first(part(parts, body), 'wp:docPr').attributes['descr'] = ''),
  'right-to-left': (parts) => void (first(part(parts, body), 'w:t').children = ['سلام']),
};

function hasHeader(table: XmlElement): boolean {
  const row = child(table, 'w:tr');
  const properties = row === null ? null : child(row, 'w:trPr');
  return properties !== null && child(properties, 'w:tblHeader') !== null;
}

describe('the lint', () => {
  test('finds nothing in good files', () => {
    expect(lintFile(working, 'working')).toEqual([]);
    expect(lintFile(clean, 'clean')).toEqual([]);
  });

  test('has a planted fault for each rule', () => {
    expect(Object.keys(faults).toSorted()).toEqual(lintRules.map((rule) => rule.name).toSorted());
  });

  test.each(Object.entries(faults))('finds %s', (rule, plant) => {
    const parts = partsOf(clean);
    plant(parts);
    expect(lintFindings(parts, 'clean').map((finding) => finding.rule)).toContain(rule);
  });

  test('tells a working copy sent as a clean one', () => {
    expect(lintFile(working, 'clean').map((finding) => finding.rule)).toEqual(
      expect.arrayContaining(['anchor', 'author', 'edition-id']),
    );
  });

  test('stops an export with the rule and the part', () => {
    const parts = partsOf(working);
    faults['rsid']?.(parts);
    const fault = { code: 'export.lint', params: { rule: 'rsid', part: body }, where: null };
    expect(() => {
      lintWord(parts, 'working');
    }).toThrow(expect.objectContaining({ data: fault }));
  });
});
