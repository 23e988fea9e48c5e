import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { HARMS, spoilt } from '../../../../test/tables/spoil';
import { XmlScanner } from './xml-scanner';
import { localName } from './xml-text';

/** One document of all that the scanner knows, in the words of spreadsheets, and one as it is printed to be read. */
const documents = [
  '<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="urn:a" xmlns="urn:b"><sheetData><row r="1" spans=\'1:3\'>' +
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Fish &amp; chips &lt;b&gt; &#x416;&#1046;&#x1F41F; </t></is></c>' +
    '<c r="B1"><v>12.5</v></c><c r="C1" s="4"/><c r="D1" t="str"><f>IF(A1&gt;"2",\'b\'!C1,"&quot;")</f><v>a]]&gt;b</v></c>' +
    '</row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></x:worksheet>',
  '<?xml version="1.0"?>\r\n<!-- made - by hand -->\n<?mso-application progid="Excel.Sheet"?>\n<Workbook\n  xmlns="urn:a"\n>\n' +
    '  <Cell ss:Type="String" note = "a&#10;b\tc\n d" ><![CDATA[5 < 6 & ]] > 7\r\n]]></Cell >\n\t<Cell>\r\r\nсоль و نمک</Cell>\n' +
    '<Cell ></Cell><Cell  /><!----><Ячейка имя="да"/>\n</Workbook>\n<!-- end -->\n',
];
type Event = string;

/** What a reader is told: texts that follow one another are one, since where they part is nobody's business. */
class Told {
  readonly events: Event[] = [];
  private written = '';
  private depth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    this.say(`open ${name} ${JSON.stringify(attributes)}`);
  }

  close(name: string): void {
    this.depth -= 1;
    this.say(`close ${name}`);
  }

  text(text: string): void {
    if (this.depth > 0) this.written += text;
  }

  private say(event: Event): void {
    if (this.written !== '') this.events.push(`text ${this.written}`);
    this.written = '';
    this.events.push(event);
  }
}

/** What is told of a document that comes in stretches of so many characters; null where it is refused. */
function scanned(document: string, stretch: number): Event[] | null {
  const told = new Told();
  const scanner = new XmlScanner(told, () => new SyntaxError('damaged'));
  try {
    for (let at = 0; at < document.length; at += stretch) scanner.write(document.slice(at, at + stretch));
    scanner.close();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return told.events;
}

/** The same by a parser for all of XML. */
function parsed(document: string): Event[] | null {
  const told = new Told();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new SyntaxError('a document type');
  });
  parser.on('opentag', (tag) => told.open(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => told.close(localName(tag.name)));
  parser.on('text', (text) => told.text(text));
  parser.on('cdata', (text) => told.text(text));
  try {
    parser.write(document).close();
  } catch {
    return null;
  }
  return told.events;
}

describe.each(documents)('document %#', (document) => {
  test.each([1, 2, 7, 64, 100_000])('is told in stretches of %d characters as a whole parser tells it', (stretch) => {
    expect(parsed(document)).not.toBeNull();
    expect(scanned(document, stretch)).toEqual(parsed(document));
  });

  test.each(HARMS)('is refused where it is %s, or told alike', (harm) => {
    const sound = new TextEncoder().encode(document);
    let refused = 0;
    for (let seed = 0; seed < 2000; seed += 1) {
      const harmed = new TextDecoder().decode(spoilt(sound, harm, seed));
      const events = scanned(harmed, 1 + (seed % 50));
      expect(events, harmed).toEqual(parsed(harmed));
      if (events === null) refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
  });
});
