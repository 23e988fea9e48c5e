/** What a file that cannot be imported is, and what to do with one of its kind; null: what holds for most. */
const kinds: Readonly<Record<string, readonly [name: string, hint: string | null]>> = {
  archive: ['an archive that holds no table', 'Unpack it, and import the table that is in it.'],
  binary: ['neither a table nor a text', null],
  database: ['a database', 'Export the table that you need from it as .xlsx or .csv, and import that.'],
  dif: ['a table in Data Interchange Format, .dif', null],
  doc: ['an old Word file, .doc', 'Open it in Word or LibreOffice, save it as .docx, and import that.'],
  iwork: ['a Numbers, Pages or Keynote file', 'Open it on the Mac, export it to Excel (.xlsx), and import that.'],
  json: ['data in JSON', 'Take the same data from its publisher as .csv or .xlsx.'],
  lotus: ['a Lotus 1-2-3 table', 'Open it in LibreOffice, save it as .xlsx, and import that.'],
  mail: ['an Outlook message', 'Save the attachment that holds the table, and import that.'],
  mhtml: ['a web archive, .mht', 'Open it in Excel or a browser, save it as .xlsx or .html, and import that.'],
  odt: ['an OpenDocument text', 'Open it in LibreOffice or Word, save it as .docx, and import that.'],
  pdf: [
    'a PDF file',
    'Copy the table out of it into a spreadsheet, or ask its publisher for the table as .xlsx or .csv.',
  ],
  picture: ['a picture', 'Ask for the table itself as .xlsx or .csv.'],
  ppt: ['an old slide show, .ppt', 'Copy the table out of it into a spreadsheet, and import that.'],
  pptx: ['a slide show', 'Copy the table out of it into a spreadsheet, and import that.'],
  quattro: ['a Quattro Pro table', 'Open it in LibreOffice, save it as .xlsx, and import that.'],
  rtf: ['a Rich Text file', 'Open it in Word or LibreOffice, save it as .docx, and import that.'],
  statistics: ['a file of SPSS, SAS or Stata', 'Export it as .csv from that program, and import that.'],
  sylk: ['a table in SYLK format, .slk', 'Open it in Excel or LibreOffice, save it as .xlsx, and import that.'],
  works: ['a Microsoft Works table', 'Open it in LibreOffice, save it as .xlsx, and import that.'],
  xml: ['data in XML of a kind that is not known', 'Take the same data from its publisher as .csv or .xlsx.'],
};

const READ =
  'The program reads Excel and OpenDocument tables, web pages, Word files and csv. Save the table as one of these.';

/** The name of a kind of file, as the end of "it is …". */
export function fileKindName(code: string): string {
  return kinds[code]?.[0] ?? code;
}

/** What to do with a file of a kind that is not read. */
export function fileKindHint(code: string): string {
  return kinds[code]?.[1] ?? READ;
}
