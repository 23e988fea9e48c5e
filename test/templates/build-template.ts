import { Buffer } from 'node:buffer';
import { zip } from '../../electron/engine/writers/zip';

/** Makes Word templates for tests, with every oddity that those of ministries have. All names and words in them are made up. */

export interface TemplateSpec {
  /** Inner XML of `w:styles`. */
  styles?: string | null;
  /** Inner XML of `w:body`; `§` stands for the last section's properties where it names none. */
  body?: string;
  /** Inner XML of the heads and feet by their names, such as `header1`; their relationships follow. */
  frames?: Record<string, string>;
  numbering?: string | null;
  theme?: string | null;
  settings?: string;
  /** Further parts. */
  parts?: Record<string, string | Uint8Array>;
  /** Further relationships of the text: `<Relationship …/>`. */
  relations?: string;
  /** Relationships of the frames, the same for each: by default the logo as rIdLogo. */
  frameRelations?: string;
  overrides?: string;
  mainType?: string;
  mainPart?: string;
}

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable="w14"';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const templateType = `${wordTypes}.template.main+xml`;

/** A shield of two colours, 96 by 112 dots. */
export const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAABwCAIAAABuLOL0AAABh0lEQVR42u3ZUQ0CQQwGYZSgAAkoQxKCeEIEDg4SEkgIcLe33XYI0/wKvsfp5rDdoXY5H1HbCCSQQAIJJJBAAgkkkEACCSSQQDM7HfeoCSSQQAIJJJBAAgkkkEACCSSQQOYOgQQSSCCBBBJIIIEEEkgggQTyN28PEkgggQQSSCCBBBJIIIEEEkggc4c9SCCB8oCmaRJIIIEEEkgggQT6VyCUEUrnJiPQrwGhWscTiGOE0hGoBQhihNIRSKBYIIIRSucNULkRSkegVUC1Riidj0CFRigdgTqAqoxQOjNAJUYonXmgfKOSptEFlGyE0lkKlGmE0hEoDijNCKXTBpRjhNJpBkowQumsARrNxKHpAhpnhNLpAhpkhNLpBRphhNIJAAo3QunEAMUycWiCgaKMUDrBQCFGo/NFMVA/E4dmIFCPEUpnINBqI5TOWKB1TByaJKBWI5ROElATE4cmG2ihEUonG2gJE4emDOg7E4emGOiTEUqnGOgtE4eGAvTCxKFhAT2YODT3uwIOopnzxuHDtwAAAABJRU5ErkJggg==',
  'base64',
);

export function paragraph(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The logo in the line, 18 by 21 mm. */
export function picture(relation = 'rIdLogo', description = ''): string {
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="648000" cy="756000"/>' +
    `<wp:docPr id="7" name="Picture 7" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr>' +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="648000" cy="756000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

export function logoParagraph(properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${picture()}</w:p>`;
}

export const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1418" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>';

export function section(references = '', properties = a4, after = ''): string {
  return `<w:sectPr>${references}${properties}${after}</w:sectPr>`;
}

/** A reference to a frame of the specification, `header1` say. */
export function frame(name: string, type: 'default' | 'first' | 'even' = 'default'): string {
  const kind = name.startsWith('header') ? 'header' : 'footer';
  return `<w:${kind}Reference w:type="${type}" r:id="rId-${name}"/>`;
}

export function part(root: string, inside: string): string {
  return `${declaration}<w:${root} ${namespaces}>${inside}</w:${root}>`;
}

const numberingRelation = `<Relationship Id="rIdN" Type="${officeTypes}/numbering" Target="numbering.xml"/>`;

/** The bytes of a template. */
export function buildTemplate(spec: TemplateSpec): Uint8Array<ArrayBuffer> {
  return zip(templateFiles(spec));
}

/** Its files by path, to be spoilt further. */
export function templateFiles(spec: TemplateSpec): Map<string, Uint8Array> {
  const main = spec.mainPart ?? 'word/document.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const frames = Object.entries(spec.frames ?? {});
  const body = spec.body ?? `${paragraph('Text')}${section()}`;
  const relations = [
    ...(spec.styles === null ? [] : [`<Relationship Id="rIdS" Type="${officeTypes}/styles" Target="styles.xml"/>`]),
    `<Relationship Id="rIdE" Type="${officeTypes}/settings" Target="settings.xml"/>`,
    `<Relationship Id="rIdLogo" Type="${officeTypes}/image" Target="media/logo.png"/>`,
    ...(spec.theme ? [`<Relationship Id="rIdT" Type="${officeTypes}/theme" Target="theme/theme1.xml"/>`] : []),
    ...(spec.numbering ? [numberingRelation] : []),
    ...frames.map(([name]) => {
      const kind = name.startsWith('header') ? 'header' : 'footer';
      return `<Relationship Id="rId-${name}" Type="${officeTypes}/${kind}" Target="${name}.xml"/>`;
    }),
    spec.relations ?? '',
  ];
  const relationships = (inside: string) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/${main}" ContentType="${spec.mainType ?? templateType}"/>${spec.overrides ?? ''}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${officeTypes}/officeDocument" Target="${main}"/>` +
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    ),
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Clerk Forgotten</dc:creator></cp:coreProperties>`,
    [main]: part('document', `<w:body>${body}</w:body>`),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relationships(relations.join('')),
    [`${folder}settings.xml`]: part('settings', spec.settings ?? '<w:defaultTabStop w:val="708"/>'),
    [`${folder}media/logo.png`]: logo,
    ...(spec.styles === null ? {} : { [`${folder}styles.xml`]: part('styles', spec.styles ?? styles()) }),
    ...(spec.numbering ? { [`${folder}numbering.xml`]: part('numbering', spec.numbering) } : {}),
    ...(spec.theme ? { [`${folder}theme/theme1.xml`]: spec.theme } : {}),
  };
  for (const [name, inside] of frames) {
    files[`${folder}${name}.xml`] = part(name.startsWith('header') ? 'hdr' : 'ftr', inside);
    files[`${folder}_rels/${name}.xml.rels`] = relationships(
      spec.frameRelations ?? `<Relationship Id="rIdLogo" Type="${officeTypes}/image" Target="media/logo.png"/>`,
    );
  }
  return new Map(
    Object.entries({ ...files, ...spec.parts }).map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    ]),
  );
}

interface StyleIds {
  headings?: readonly [string, string, string];
  names?: readonly [string, string, string];
  normal?: string;
  inside?: string;
  headingProperties?: readonly [string, string, string];
}

export const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

/** A sheet of styles: text, three headings under the ids that are given, head, foot, caption and a table. */
export function styles({
  headings = ['Heading1', 'Heading2', 'Heading3'],
  names = ['heading 1', 'heading 2', 'heading 3'],
  normal = 'Normal',
  inside = '',
  headingProperties = ['', '', ''],
}: StyleIds = {}): string {
  const sizes = [36, 28, 24];
  const heads = headings.map(
    (id, at) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${names[at] ?? ''}"/><w:basedOn w:val="${normal}"/><w:next w:val="${normal}"/><w:uiPriority w:val="9"/><w:qFormat/>` +
      `<w:pPr><w:keepNext/>${headingProperties[at] ?? ''}<w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:b/><w:color w:val="7A1E2C"/><w:sz w:val="${sizes[at] ?? 22}"/></w:rPr></w:style>`,
  );
  return [
    defaults,
    `<w:style w:type="paragraph" w:default="1" w:styleId="${normal}"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="Absatz-Standardschriftart"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...heads,
    `<w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/><w:basedOn w:val="${normal}"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Fuzeile"><w:name w:val="footer"/><w:basedOn w:val="${normal}"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/><w:basedOn w:val="${normal}"/><w:rPr><w:i/><w:sz w:val="18"/></w:rPr></w:style>`,
    '<w:style w:type="table" w:customStyle="1" w:styleId="HausTabelle"><w:name w:val="House Table"/><w:basedOn w:val="NormaleTabelle"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="7A1E2C"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="7A1E2C"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9C5C8"/></w:tblBorders></w:tblPr>' +
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="7A1E2C"/></w:tcPr></w:tblStylePr></w:style>',
    inside,
  ].join('');
}
