import { Buffer } from 'node:buffer';
import { zip } from '../../electron/engine/writers/zip';
import {
  a4,
  buildTemplate,
  defaults,
  frame,
  logoParagraph,
  namespaces,
  paragraph,
  picture,
  section,
  styles,
  templateFiles,
} from './build-template';

/** Templates with the oddities that those of ministries have, each by itself. */

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const centred = '<w:jc w:val="center"/>';

const letterhead = `${logoParagraph(centred)}${paragraph('Ministry of Foreign Affairs of Examplia', `<w:pStyle w:val="Kopfzeile"/>${centred}`, '<w:b/><w:color w:val="7A1E2C"/><w:sz w:val="24"/>')}`;
const address = paragraph('1 Quay Street, Exampleton · mfa.example', `<w:pStyle w:val="Fuzeile"/>${centred}`);
const whole = `${frame('header1')}${frame('footer1')}`;

const numbering = (format = 'decimal', text = '%1.') =>
  '<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/>' +
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>` +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>' +
  '</w:abstractNum><w:num w:numId="6"><w:abstractNumId w:val="4"/></w:num>';
const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="6"/></w:numPr>`;

export const theme =
  '<?xml version="1.0" encoding="UTF-8"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Haus"><a:themeElements><a:clrScheme name="Haus">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="123B5D"/></a:dk2><a:lt2><a:srgbClr val="EFEFEF"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="0B5345"/></a:accent1><a:accent2><a:srgbClr val="B7950B"/></a:accent2><a:accent3><a:srgbClr val="7B7D7D"/></a:accent3><a:accent4><a:srgbClr val="1F618D"/></a:accent4><a:accent5><a:srgbClr val="6C3483"/></a:accent5><a:accent6><a:srgbClr val="AF601A"/></a:accent6>' +
  '<a:hlink><a:srgbClr val="0B5345"/></a:hlink><a:folHlink><a:srgbClr val="6C3483"/></a:folHlink></a:clrScheme>' +
  '<a:fontScheme name="Haus"><a:majorFont><a:latin typeface="Trebuchet MS"/><a:ea typeface=""/><a:cs typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Palatino Linotype"/><a:ea typeface=""/><a:cs typeface="Times New Roman"/></a:minorFont></a:fontScheme>' +
  '<a:fmtScheme name="x"><a:fillStyleLst/></a:fmtScheme></a:themeElements></a:theme>';

const themedStyles = styles()
  .replaceAll('w:ascii="Verdana" w:hAnsi="Verdana"', 'w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"')
  .replaceAll(
    'w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"',
    'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"',
  )
  .replaceAll('<w:color w:val="7A1E2C"/>', '<w:color w:val="0B5345" w:themeColor="accent1" w:themeShade="BF"/>');

const withLetterhead = {
  frames: { header1: letterhead, footer1: address },
  body: `${paragraph('Text')}${section(whole)}`,
};

function placeholder(text: string): string {
  return `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:placeholder><w:docPart w:val="DefaultPlaceholder"/></w:placeholder><w:text/></w:sdtPr><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;
}

const pageField =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const dateField =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DATE \\@ "d.M.yyyy" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3.5.2011</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

const headTable =
  '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="7A1E2C"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7000"/></w:tblGrid>' +
  `<w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${logoParagraph()}</w:tc><w:tc><w:tcPr><w:tcW w:w="7000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph('Ministry of Foreign Affairs', '', '<w:b/>')}<w:p><w:r><w:t xml:space="preserve">Page </w:t></w:r>${pageField}<w:r><w:t xml:space="preserve"> of </w:t></w:r><w:fldSimple w:instr="NUMPAGES"><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p></w:tc></w:tr></w:tbl><w:p/>`;

const anchored =
  '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
  '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>3960000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="540000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>' +
  '<wp:docPr id="3" name="Text Box 3"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>' +
  `<wps:txbx><w:txbxContent>${paragraph('European Department', '<w:jc w:val="right"/>', '<w:sz w:val="18"/>')}</w:txbxContent></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:100pt;height:40pt"><v:textbox><w:txbxContent>${paragraph('European Department')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

function strict(): Uint8Array<ArrayBuffer> {
  const files = templateFiles({ ...withLetterhead, styles: styles() });
  const turned = [...files].map(([path, content]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, content] as const;
    const text = Buffer.from(content)
      .toString('utf8')
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/')
      .replace('w:w="11906" w:h="16838"', 'w:w="595.3pt" w:h="841.9pt"')
      .replace('w:top="1701" w:right="1134"', 'w:top="85pt" w:right="2cm"')
      .replaceAll('w:val="right" w:pos="9072"', 'w:val="end" w:pos="453.6pt"')
      .replaceAll('<w:b/>', '<w:b w:val="true"/>')
      .replaceAll('w:before="240" w:after="80"', 'w:before="12pt" w:after="4pt"')
      .replaceAll('<w:left w:w="108" w:type="dxa"/>', '<w:start w:w="5.4pt" w:type="dxa"/>')
      .replaceAll('<w:right w:w="108" w:type="dxa"/>', '<w:end w:w="5.4pt" w:type="dxa"/>');
    return [path, Buffer.from(text, 'utf8')] as const;
  });
  return zip(new Map(turned));
}

function utf16(): Uint8Array<ArrayBuffer> {
  const files = templateFiles({ ...withLetterhead, styles: styles() });
  for (const path of ['word/styles.xml', 'word/header1.xml']) {
    const text = Buffer.from(files.get(path) ?? [])
      .toString('utf8')
      .replace('UTF-8', 'UTF-16');
    files.set(path, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
  }
  return zip(files);
}

const fourteen = Array.from({ length: 13 }, (_, at) => {
  const own =
    at === 0
      ? section(`${frame('header1')}${frame('footer1')}`, a4)
      : section('', a4.replace('w:top="1701"', `w:top="${1701 + at}"`));
  return `<w:p><w:pPr>${own}</w:pPr></w:p>`;
}).join('');

/** Each oddity by its name. */
export const oddities: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>> = {
  plain: () => buildTemplate(withLetterhead),
  'Danish ids': () =>
    buildTemplate({ ...withLetterhead, styles: styles({ headings: ['Overskrift1', 'Overskrift2', 'Overskrift3'] }) }),
  'German ids': () =>
    buildTemplate({
      ...withLetterhead,
      styles: styles({ headings: ['berschrift1', 'berschrift2', 'berschrift3'], normal: 'Standard' }),
    }),
  'ids that are numbers': () =>
    buildTemplate({ ...withLetterhead, styles: styles({ headings: ['1', '2', '3'], normal: 'a' }) }),
  'names written out': () =>
    buildTemplate({
      ...withLetterhead,
      styles: styles({ headings: ['P1', 'P2', 'P3'], names: ['Überschrift 1', 'Заголовок 2', 'Titre 3'] }),
    }),
  'levels of outline only': () =>
    buildTemplate({
      ...withLetterhead,
      styles: styles({
        headings: ['K1', 'K2', 'K3'],
        names: ['Chapter', 'Section', 'Paragraph head'],
        headingProperties: [0, 1, 2].map((level) => `<w:outlineLvl w:val="${level}"/>`) as [string, string, string],
      }).replaceAll('<w:keepNext/><w:outlineLvl w:val="0"/>', '<w:outlineLvl w:val="0"/><w:keepNext/>'),
    }),
  'no headings': () =>
    buildTemplate({
      ...withLetterhead,
      styles: `${defaults}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`,
    }),
  'latent styles only': () =>
    buildTemplate({
      ...withLetterhead,
      styles: `${defaults}<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="2"><w:lsdException w:name="heading 1" w:uiPriority="9" w:qFormat="1"/><w:lsdException w:name="Title"/></w:latentStyles>`,
    }),
  'no styles': () =>
    buildTemplate({
      ...withLetterhead,
      styles: null,
      frames: { header1: paragraph('Ministry'), footer1: paragraph('Address') },
    }),
  'no defaults': () => buildTemplate({ ...withLetterhead, styles: styles().replace(defaults, '') }),
  strict,
  'UTF-16': utf16,
  'fourteen sections': () =>
    buildTemplate({
      frames: { header1: letterhead, footer1: address },
      body: `${fourteen}${paragraph('Last')}${section()}`,
    }),
  'first page apart': () =>
    buildTemplate({
      frames: { header1: paragraph('Ministry of Foreign Affairs'), header2: letterhead, footer1: address },
      body: `${paragraph('Text')}${section(`${frame('header1')}${frame('header2', 'first')}${frame('footer1')}`, a4, '<w:titlePg/>')}`,
    }),
  'even pages apart': () =>
    buildTemplate({
      frames: { header1: letterhead, header2: paragraph('Ministry, on the left'), footer1: address },
      settings: '<w:evenAndOddHeaders/><w:defaultTabStop w:val="708"/>',
      body: `${paragraph('Text')}${section(`${frame('header1')}${frame('header2', 'even')}${frame('footer1')}`)}`,
    }),
  'even pages switched off': () =>
    buildTemplate({
      frames: { header1: letterhead, header2: paragraph('Never printed'), footer1: address },
      body: `${paragraph('Text')}${section(`${frame('header1')}${frame('header2', 'even')}${frame('footer1')}`)}`,
    }),
  'logo in the text': () =>
    buildTemplate({
      body: `${logoParagraph(centred)}${paragraph('Ministry of Foreign Affairs', centred, '<w:b/>')}<w:p/>${paragraph('Dear colleague,')}${placeholder('Click here to enter text.')}${section()}`,
    }),
  'head with table and field': () =>
    buildTemplate({
      frames: { header1: headTable, footer1: `<w:p>${dateField}<w:r><w:tab/></w:r>${pageField}</w:p>` },
      body: `${paragraph('Text')}${section(whole)}`,
    }),
  'text box in the head': () =>
    buildTemplate({
      frames: { header1: anchored + paragraph('Ministry of Foreign Affairs'), footer1: address },
      body: `${paragraph('Text')}${section(whole)}`,
    }),
  'macros, building blocks, protection': () =>
    buildTemplate({
      ...withLetterhead,
      mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
      parts: {
        'word/vbaProject.bin': Buffer.from('made-up macros'),
        'word/glossary/document.xml': `<?xml version="1.0"?><w:glossaryDocument ${namespaces}/>`,
        'word/comments.xml': `<?xml version="1.0"?><w:comments ${namespaces}/>`,
      },
      relations:
        '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
        `<Relationship Id="rIdG" Type="${office}/glossaryDocument" Target="glossary/document.xml"/><Relationship Id="rIdC" Type="${office}/comments" Target="comments.xml"/>`,
      settings:
        '<w:attachedTemplate r:id="rIdA"/><w:documentProtection w:edit="forms" w:enforcement="1"/><w:rsids><w:rsidRoot w:val="00AA11BB"/></w:rsids>',
    }),
  'linked picture, controls, revisions': () =>
    buildTemplate({
      frames: {
        header1:
          `<w:p w:rsidR="00AA11BB">${picture().replace('r:embed="rIdLogo"', 'r:link="rIdFar"')}</w:p>${placeholder('Enter the department')}` +
          `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent>${paragraph('European Department')}</w:sdtContent></w:sdt>` +
          `<w:p><w:ins w:id="1" w:author="Clerk Forgotten"><w:r><w:t>Inserted words</w:t></w:r></w:ins><w:del w:id="2" w:author="Clerk Forgotten"><w:r><w:delText>deleted words</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden words</w:t></w:r></w:p>` +
          '<w:p><w:hyperlink r:id="rIdFar"><w:r><w:t>mfa.example</w:t></w:r></w:hyperlink></w:p>',
        footer1: address,
      },
      frameRelations: `<Relationship Id="rIdFar" Type="${office}/image" Target="file:///C:/Users/clerk/logo.png" TargetMode="External"/><Relationship Id="rIdLogo" Type="${office}/image" Target="media/logo.png"/>`,
      body: `${paragraph('Text')}${section(whole)}`,
    }),
  'colours of the theme': () => buildTemplate({ ...withLetterhead, theme, styles: themedStyles }),
  'numbered headings': () =>
    buildTemplate({
      ...withLetterhead,
      numbering: numbering(),
      styles: styles({ headingProperties: [numbered(0), numbered(1), ''] }),
    }),
  'headings numbered in Roman': () =>
    buildTemplate({
      ...withLetterhead,
      numbering: numbering('upperRoman', 'Part %1'),
      styles: styles({ headingProperties: [numbered(0), numbered(1), ''] }),
    }),
  'odd names of parts': () => buildTemplate({ ...withLetterhead, mainPart: 'Inhalt/Haupt-Teil.xml' }),
  landscape: () =>
    buildTemplate({
      frames: { header1: letterhead, footer1: address },
      body: `${paragraph('Text')}${section(whole, a4.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"'))}`,
    }),
  Letter: () =>
    buildTemplate({
      frames: { header1: letterhead, footer1: address },
      body: `${paragraph('Text')}${section(whole, a4.replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'))}`,
    }),
  'right to left': () =>
    buildTemplate({
      frames: {
        header1: `${logoParagraph(centred)}${paragraph('وزارة الخارجية')}`,
        footer1: paragraph('Exampleton شارع'),
      },
      styles: styles().replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:bidi/>'),
      body: `${paragraph('نص')}${section(whole, a4, '<w:bidi/>')}`,
    }),
  'clashing names': () =>
    buildTemplate({
      ...withLetterhead,
      styles: styles({
        inside:
          '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Point"><w:name w:val="Point"/><w:rPr><w:color w:val="00AA00"/></w:rPr></w:style>' +
          '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Marking9B1C1C"><w:name w:val="Marking 9B1C1C"/><w:rPr><w:vanish/></w:rPr></w:style>' +
          '<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="marking"/><w:basedOn w:val="TableText"/></w:style>' +
          '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="Nowhere"/></w:style>',
      }),
    }),
};
