import { assertNever } from '../document/assert-never';
import type { DocumentBlock, PackDocument, Section as DocumentSection } from '../document/pack-document';
import { label } from '../marking/scheme';
import { shownInBrief } from './brief-content';
import { numberCitations } from './citations';
import type { Citations } from './citations';
import type { PackContent } from './content';
import { dateSpan, longDate, stamp } from './dates';
import { directionOf } from './direction';
import { forReader } from './for-reader';
import { guardedContent } from './guard';
import type { Part } from './outline';
import { highestIn } from './part-markings';
import { annexOf, briefNumbers, numberParts, unnumbered } from './part-numbers';
import type { NumberedPart } from './part-numbers';
import { titleOf } from './part-titles';
import { adminBlocks } from './sections/admin';
import { shippedTemplate } from './template';
import { briefBlocks, commitmentPage } from './sections/brief';
import { cardBlocks, numberCards } from './sections/cards';
import { commitmentTable } from './sections/commitments';
import { contentsBlocks } from './sections/contents';
import type { Listed } from './sections/contents';
import { carryingBlocks } from './sections/carrying';
import { coverBlocks } from './sections/cover';
import { delegationBlocks } from './sections/delegations';
import { factSheetBlocks, shownInFactSheet } from './sections/fact-sheet';
import { nameBlocks } from './sections/names';
import { mediaBlocks } from './sections/media';
import { peopleBlocks } from './sections/people';
import { programmeBlocks } from './sections/programme';
import { programmeVersionWords } from './sections/programme-version';
import { marginsBlocks } from './sections/margins';
import { withPortions } from './portions';
import { seatingBlocks } from './sections/seating';
import { signingBlocks } from './sections/signing';
import { sourceBlocks } from './sections/sources';
import { writtenTextBlocks } from './sections/written-text';
import type { Section } from './text-runs';
import { listed } from './listed';
import { inPackLanguage } from './program-words';
import { withTerms } from './terms';
import { fill, packWords } from './words';
import type { PackWords } from './words';
import { hasPart, isGuarded } from './variants';
import { guardedDocument } from './withheld';
import type { Stopped } from './withheld';

/**
 * A pack's outline and content as the one document that all writers read. Pure: the same content gives the same
 * document. A variant leaves parts out; nothing is copied for it. What a guarded reader gets is compiled from what may go
 * to them, and passes a last gate (see `variants.ts`).
 */
export function compile(content: PackContent): PackDocument {
  return compileGuarded(content).document;
}

/** The document, and which words were stopped at the last gate. */
export function compileGuarded(gathered: PackContent): { document: PackDocument; stopped: Stopped[] } {
  const content = inPackLanguage(gathered);
  const { variant } = content;
  if (!isGuarded(variant)) return { document: written(content), stopped: [] };
  const document = forReader(variant, written(guardedContent(variant, content)), content);
  return guardedDocument(variant, document, content);
}

/** The figures that a pack prints for its variant, numbered as its annex of sources numbers them. */
export function citedFigures(content: PackContent): Citations {
  const parts = content.pack.outline.filter((part) => hasPart(content.variant, part, content.briefs));
  return numberCitations(parts.flatMap((part) => shownIn(part, content)));
}

function written(content: PackContent): PackDocument {
  const { pack, house } = content;
  const usual = packWords(pack.language, shippedTemplate(pack.template));
  const words = withTerms(usual, house?.kind === 'there' ? house.choices.terms : undefined, pack.language);
  const guarded = isGuarded(content.variant);
  const parts = content.pack.outline.filter((part) => hasPart(content.variant, part, content.briefs));
  const citations = numberCitations(guarded ? [] : parts.flatMap((part) => shownIn(part, content)));
  const numbered = content.version === null || guarded ? parts.map(unnumbered) : numberParts(parts);
  const numbers = briefNumbers(numbered);
  const sections = numbered.map((part) => compilePart(part, content, words, citations, annexOf(numbered), numbers));
  const listed = numbered.flatMap(({ part }, at) => {
    const section = sections[at];
    return section === undefined ? [] : [{ section, part, by: byOf(part, content, words) }];
  });
  const made = finished(content, listed, words);
  if (made === null) return written(withoutNames(content));
  const document: PackDocument = {
    format: 1,
    title: content.visit.title,
    subject: content.pack.title,
    language: content.pack.language,
    dir: directionOf(content.pack.language),
    paper: content.pack.paper,
    ...templateOf(content),
    marking: markingOf(content, content.pack.marking),
    version: versionWords(content),
    copy: null,
    ...(content.pack.watermark === '' ? {} : { watermark: content.pack.watermark }),
    sections: made,
  };
  return withPortions(document, content);
}

/**
 * The sections with what can be said only when all are there: the contents, the names, the numbers of cards. Null where no
 * name or acronym needs an annex.
 */
function finished(content: PackContent, listed: readonly Listed[], words: PackWords): DocumentSection[] | null {
  const sections = listed.map(({ section }) => section);
  if (content.variant === 'cards') return numberCards(sections.filter(({ blocks }) => blocks.length > 0));
  const made = listed.map(({ section, part: { content: drawn } }) => {
    const { id } = section;
    if (drawn.kind === 'contents') return { ...section, blocks: contentsBlocks(id, listed, content, words) };
    if (drawn.kind === 'names') return { ...section, blocks: nameBlocks(id, sections, content, words) };
    return section;
  });
  return listed.some(({ part }, at) => part.content.kind === 'names' && made[at]?.blocks.length === 0) ? null : made;
}

/** Annexes behind it are lettered as if it had never been there. */
function withoutNames(content: PackContent): PackContent {
  const outline = content.pack.outline.filter((part) => part.content.kind !== 'names');
  return { ...content, pack: { ...content.pack, outline } };
}

/** What a section says of its pages where they are not as usual. */
function pageOf({ page }: Part, { pack }: PackContent): Pick<DocumentSection, 'page'> {
  const landscape = page?.landscape ?? false;
  const recto = page?.recto ?? pack.doubleSided;
  return landscape || recto ? { page: { landscape, recto } } : {};
}

/** A template that was removed gives way to the look that is shipped; a check says so. */
function templateOf({ pack, house }: PackContent): Pick<PackDocument, 'template' | 'house'> {
  if (house?.kind !== 'there') return { template: shippedTemplate(pack.template) };
  const { id, name, file, choices } = house;
  return { template: id, house: { id, name, file, choices } };
}

/** `v7 · 24 Nov 2024, 21:40`; a sheet by itself bears the time alone. */
function versionWords(content: PackContent): string {
  const { version, at, zone, pack } = content;
  const time = stamp(at, zone, pack.language);
  if (version !== null) return `v${version} · ${time}`;
  const isProgramme = pack.outline.some((part) => part.content.kind === 'programme');
  return isProgramme ? programmeVersionWords(content, packWords(pack.language)) : time;
}

/** What a section says of its language where that is not the pack's. */
function ownLanguage(language: string, ofPack: string): Pick<DocumentSection, 'language' | 'dir'> {
  return language === ofPack ? {} : { language, dir: directionOf(language) };
}

function shownIn(part: Part, content: PackContent) {
  if (part.content.kind === 'fact-sheet') return shownInFactSheet(content, part.id, part.content);
  const { content: drawn } = part;
  const brief = drawn.kind === 'brief' ? content.briefs.find((b) => b.id === drawn.briefId) : undefined;
  return brief === undefined ? [] : shownInBrief(content, brief);
}

function compilePart(
  { part, number, annex }: NumberedPart,
  content: PackContent,
  words: PackWords,
  citations: Citations,
  annexName: string | null,
  numbers: ReadonlyMap<string, string>,
): DocumentSection {
  const isCards = content.variant === 'cards';
  const section: Section = { id: part.id, content, words, citations, annex: annexName, numbers, notes: [] };
  const trade = content.trade.get(part.id) ?? null;
  const names = trade === null ? content : { ...content, places: trade.places };
  const title = part.title ?? titleOf(part, names, words);
  const reference = number === null ? content.visit.reference : `${content.visit.reference}\u00a0${number}`.trim();
  const heading = content.visit.sample ? `${words.sample} · ${content.visit.title}` : content.visit.title;
  return {
    id: part.id,
    kind: isCards ? 'cards' : sectionKind(part),
    number,
    title,
    running: part.content.kind === 'carrying' ? { start: '', end: '' } : { start: heading, end: reference },
    marking: markingOf(content, part.marking ?? highestIn(part, content)),
    head:
      (number === null && content.version !== null && !isGuarded(content.variant)) || isCards
        ? null
        : {
            reference,
            date: longDate(content.at, content.pack.language),
            visit: visitWords(content),
            by: byWords(part, content, words),
            annex,
          },
    blocks: blocksOf(section, part, title),
    ...pageOf(part, content),
    ...(isCards ? { cards: content.pack.cards } : {}),
    notes: section.notes,
    origin: { area: 'packs', id: content.pack.id, at: part.id },
    ...ownLanguage(trade?.language ?? content.pack.language, content.pack.language),
  };
}

function blocksOf(section: Section, part: Part, title: string): DocumentBlock[] {
  const { content } = part;
  switch (content.kind) {
    case 'carrying':
      return carryingBlocks(section, title);
    case 'cover':
      return coverBlocks(section);
    case 'contents':
    case 'names':
      // Drawn from the other sections.
      return [];
    case 'programme':
      return programmeBlocks(section, content.day ?? null);
    case 'brief': {
      const brief = section.content.briefs.find((b) => b.id === content.briefId);
      if (brief === undefined) return [];
      return section.content.variant === 'cards' ? cardBlocks(section, brief) : briefBlocks(section, brief);
    }
    case 'fact-sheet':
      return factSheetBlocks(section, content);
    case 'delegations':
      return delegationBlocks(section);
    case 'seating':
      return seatingBlocks(section);
    case 'margins':
      return marginsBlocks(section);
    case 'signing':
      return signingBlocks(section);
    case 'people':
      return peopleBlocks(section);
    case 'commitments':
      return commitmentTable(commitmentPage(section.content, section.id), section.content.commitments);
    case 'sources':
      return sourceBlocks(section);
    case 'media':
      return mediaBlocks(section, content);
    case 'text':
      return writtenTextBlocks(section, content);
    case 'admin':
      return adminBlocks(section, content);
    default:
      return assertNever(content);
  }
}

function sectionKind({ content: { kind } }: Part): DocumentSection['kind'] {
  switch (kind) {
    case 'delegations':
    case 'seating':
    case 'margins':
    case 'signing':
    case 'commitments':
    case 'names':
    case 'media':
    case 'admin':
      return 'text';
    default:
      return kind;
  }
}

function markingOf({ scheme }: PackContent, level: string): PackDocument['marking'] {
  const ink = scheme.levels.find((l) => l.id === level)?.ink ?? '9B1C1C';
  return { level, label: label(scheme, level), ink };
}

/** `President of Belarus to Pakistan, 25–27 November 2024` */
function visitWords({ visit, pack }: PackContent): string {
  return listed([visit.title, dateSpan(visit.starts, visit.ends, pack.language)], pack.language);
}

/** Below a title: `Brief by the Trade Department`. */
function byWords(part: Part, content: PackContent, words: PackWords): string {
  const by = byOf(part, content, words);
  return by === '' || isMade(part) ? by : fill(words.briefBy, { by });
}

/** Whether a part is made from the others. */
function isMade({ content: { kind } }: Part): boolean {
  return kind === 'sources' || kind === 'names';
}

/** Who answers for a part: the author of its brief, else the desk. */
function byOf(part: Part, content: PackContent, words: PackWords): string {
  if (part.content.kind === 'sources' || part.content.kind === 'names') return words[part.content.kind].by;
  const { content: drawn } = part;
  const brief = drawn.kind === 'brief' ? content.briefs.find((b) => b.id === drawn.briefId) : undefined;
  const { desk } = content;
  const by = brief?.by ?? '';
  const office = listed([desk.desk, desk.ministry], content.pack.language);
  return by === '' ? office : by;
}
