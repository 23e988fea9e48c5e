/**
 * What a pack writes, by the names of roles, and what each is called elsewhere. `style` is the name under which our own writers
 * know it; `names` are Word's own names of such a style, in English as files store them; `written` are the words by which people
 * call such a style of their own, whatever the language.
 */
interface RoleValues {
  kind: 'paragraph' | 'table';
  style: string;
  names: readonly string[];
  written: readonly RegExp[];
  /** 0 for a heading of level 1. */
  outline?: 0 | 1 | 2;
}

const headings = String.raw`überschrift|ueberschrift|titre|título|titulo|titolo|titlu|tytuł|nagłówek|naglowek|nagłowek|nadpis|naslov|rubrik|overskrift|otsikko|kop|pealkiri|virsraksts|antraštė|antraste|címsor|cimsor|başlık|baslik|заголовок|загаловак|наслов|заглавие|επικεφαλίδα|rúbrica|encabezado|cabeçalho|heading|header level|عنوان|سرخی|כותרת|標題|标题|見出し|제목|tiêu đề`;

function heading(level: 1 | 2 | 3): RegExp[] {
  const digits = { 1: '1|I|١|۱|א', 2: '2|II|٢|۲|ב', 3: '3|III|٣|۳|ג' }[level];
  return [
    new RegExp(String.raw`(?:^|[\s_-])(?:${headings})[\s_.-]*(?:${digits})(?![\p{L}\p{N}])`, 'iu'),
    new RegExp(String.raw`^(?:${level}\.?|${digits})[\s_.-]*(?:${headings})$`, 'iu'),
  ];
}

export const roles = {
  heading1: { kind: 'paragraph', style: 'Heading1', names: ['heading 1'], written: heading(1), outline: 0 },
  heading2: { kind: 'paragraph', style: 'Heading2', names: ['heading 2'], written: heading(2), outline: 1 },
  heading3: { kind: 'paragraph', style: 'Heading3', names: ['heading 3'], written: heading(3), outline: 2 },
  body: {
    kind: 'paragraph',
    style: 'BodyText',
    names: ['body text'],
    written: [
      /^(?:.*\s)?(?:body ?text|brödtext|brødtekst|brodtext|textkörper|fließtext|fliesstext|corps (?:de|du) texte|texto (?:independiente|principal)|corpo (?:del )?testo|plattetekst|leipäteksti|tekst podstawowy|základní text|основной текст|асноўны тэкст|متن)$/iu,
    ],
  },
  point: {
    kind: 'paragraph',
    style: 'Point',
    names: [],
    written: [
      /(?:talking|speaking)[ _-]?point|points? to make|lines? to take|key message|sprechpunkt|gesprächspunkt|élément(?:s)? de langage|punkt do rozmowy|talepunkt|тезис/iu,
    ],
  },
  objective: {
    kind: 'paragraph',
    style: 'Objective',
    names: [],
    written: [/objective|gesprächsziel|objectif|objetivo|obiettivo|цель|tavoite/iu],
  },
  number: { kind: 'paragraph', style: 'NumberedText', names: ['list number'], written: [/^numbered (?:para|text)/iu] },
  bullet: {
    kind: 'paragraph',
    style: 'ListBullet',
    names: ['list bullet'],
    written: [/^(?:bullets?|aufzählung|puce|tiret)\b/iu],
  },
  pressLine: {
    kind: 'paragraph',
    style: 'PressLine',
    names: [],
    written: [/press[ _-]?line|sprachregelung|ligne de presse/iu],
  },
  quote: { kind: 'paragraph', style: 'Quote', names: ['quote'], written: [/^(?:zitat|citation|citat|cita|цитата)$/iu] },
  table: {
    kind: 'table',
    style: 'PackTable',
    names: [],
    written: [
      /(?:ministry|ministerium|mfa|house|haus|report|bericht|data|standard)[\s_-]*(?:table|tabelle|tableau)/iu,
      /^(?:table|tabelle|tableau|tabell|tabel|таблица)[\s_-]*(?:mfa|house|ministry|style|stil)?$/iu,
    ],
  },
  raise: { kind: 'table', style: 'PackRaise', names: [], written: [/raised|defensive/iu] },
  programme: { kind: 'table', style: 'PackProgramme', names: [], written: [/program|ablauf|agenda|программа/iu] },
  tableHead: {
    kind: 'paragraph',
    style: 'TableHead',
    names: [],
    written: [
      /^table[ _-]?(?:head|heading|header)|^tabellen?[ _-]?(?:kopf|überschrift)|^en-tête de tableau|^шапка таблицы/iu,
    ],
  },
  tableText: {
    kind: 'paragraph',
    style: 'TableText',
    names: [],
    written: [
      /^table[ _-]?(?:text|body|content|contents|paragraph)|^tabellen?[ _-]?(?:text|inhalt)|^contenu de tableau|^текст таблицы/iu,
    ],
  },
  box: {
    kind: 'paragraph',
    style: 'BoxText',
    names: [],
    written: [/^box(?:ed)?[ _-]?(?:text)?$|^kasten|^encadré|^рамка/iu],
  },
  caption: {
    kind: 'paragraph',
    style: 'Caption',
    names: ['caption'],
    written: [
      /^(?:beschriftung|légende|legende|bildetekst|billedtekst|epígrafe|didascalia|подпись|название объекта)$/iu,
    ],
  },
  source: {
    kind: 'paragraph',
    style: 'TableSource',
    names: [],
    written: [/^(?:table )?sources?$|^quelle$|^источник$|^kilde$|^fuente$|^fonte$/iu],
  },
  coverTitle: {
    kind: 'paragraph',
    style: 'Title',
    names: ['title'],
    written: [
      /^(?:cover|document|report|front)[ _-]?title|^(?:titel|titre|título|titolo|tittel|otsikko|название|заголовок)$/iu,
    ],
  },
  coverSubtitle: {
    kind: 'paragraph',
    style: 'Subtitle',
    names: ['subtitle'],
    written: [/^(?:untertitel|sous-titre|subtítulo|sottotitolo|undertittel|undertitel|подзаголовок)$/iu],
  },
  header: {
    kind: 'paragraph',
    style: 'Header',
    names: ['header'],
    written: [/^(?:kopfzeile|en-tête|encabezado|intestazione|topptekst|sidehoved|верхний колонтитул)$/iu],
  },
  footer: {
    kind: 'paragraph',
    style: 'Footer',
    names: ['footer'],
    written: [
      /^(?:fußzeile|fusszeile|pied de page|pie de página|piè di pagina|bunntekst|sidefod|нижний колонтитул)$/iu,
    ],
  },
  contents: { kind: 'paragraph', style: 'TOC1', names: ['toc 1'], written: [] },
  contentsHead: { kind: 'paragraph', style: 'TOCHeading', names: ['toc heading'], written: [] },
  note: { kind: 'paragraph', style: 'FootnoteText', names: ['footnote text'], written: [] },
} as const satisfies Record<string, RoleValues>;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as Role[];

export function isRole(name: string): name is Role {
  return Object.hasOwn(roles, name);
}

/** What a role is, with all its fields there. */
export function roleOf(role: Role): RoleValues {
  return roles[role];
}
