import { cardSheet } from '../../../../shared/document/card-sheet';
import type { CardFormat } from '../../../../shared/document/card-sheet';
import type { BlockOf, Section } from '../../../../shared/document/pack-document';
import { words } from '../../../../shared/document/pack-document';
import { cardMarkingStyle } from '../look/style-ids';
import { titleLevel } from './blocks';
import { escapeHtml, tag } from './markup';
import type { Html } from './markup';
import { originAttribute } from './showing';
import type { Showing } from './showing';
import { paragraphHtml } from './paragraph';

/** A section of cards: sheets of paper with the cards as they are cut out of them. */
export function cardSheetsHtml(section: Section, format: CardFormat, showing: Showing): Html {
  const { count } = cardSheet(showing.document.paper, format);
  const cards = section.blocks.filter((block) => block.kind === 'card');
  const sheets = Array.from({ length: Math.ceil(cards.length / count) }, (_, at) =>
    tag(
      'div',
      { class: 'cardsheet' },
      ...cards.slice(at * count, (at + 1) * count).map((card) => cardHtml(card, section, showing)),
    ),
  );
  const attributes = {
    class: `sheet cards${section.page?.recto === true ? ' recto' : ''}`,
    'data-id': section.id,
    'data-origin': originAttribute(section.origin),
    lang: showing.document.language,
    dir: showing.document.dir,
    'aria-label': section.title,
  };
  return tag('section', attributes, ...sheets);
}

function cardHtml(card: BlockOf<'card'>, section: Section, showing: Showing): Html {
  const name = `h${String(titleLevel(showing))}`;
  const marking = tag('p', { class: cardMarkingStyle(section.marking.ink) }, escapeHtml(section.marking.label));
  const points = card.points.map(({ id, origin, dir, runs }) =>
    paragraphHtml(
      { style: 'CardPoint item', id, origin, dir, runs, before: tag('span', { class: 'number' }, '–') },
      showing,
    ),
  );
  const upper = [
    marking,
    tag(
      'p',
      { class: 'CardHead ends' },
      tag('span', {}, escapeHtml(card.head.start)),
      tag('span', { class: 'Strong' }, escapeHtml(card.head.end)),
    ),
    tag(name, { class: 'CardTitle' }, escapeHtml(card.title)),
    ...points,
    card.figure === null ? '' : paragraphHtml({ style: 'CardNumber', runs: [words(card.figure)] }, showing),
  ];
  const lower = [
    card.doNotSay === null ? '' : paragraphHtml({ style: 'CardDoNotSay', runs: [words(card.doNotSay)] }, showing),
    marking,
  ];
  return tag(
    'div',
    { class: 'card', 'data-id': card.id, 'data-origin': originAttribute(card.origin) },
    tag('div', { class: 'upper' }, ...upper),
    tag('div', { class: 'lower' }, ...lower),
  );
}
