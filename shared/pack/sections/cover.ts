import { editionLineId } from '../../document/edition-line';
import type { DocumentBlock } from '../../document/pack-document';
import { line } from '../blocks';
import { dateSpan, stamp } from '../dates';
import type { Section } from '../text-runs';
import { listed } from '../listed';
import { fill } from '../words';
import { personWords } from './brief';

/** The cover: heading, places, dates, principal, edition and desk; nothing of substance besides. */
export function coverBlocks({ id, content, words }: Section): DocumentBlock[] {
  const { visit, pack, desk } = content;
  const principal = visit.principalId === null ? '' : personWords(content, visit.principalId);
  const extension = desk.extension === '' ? '' : fill(words.extension, { extension: desk.extension });
  const values = [
    [dateSpan(visit.starts, visit.ends, pack.language), visit.places].filter((w) => w !== '').join(' · '),
    principal,
    listed([`${words.edition} ${content.version}`, stamp(content.at, content.zone, pack.language)], pack.language),
    listed([desk.desk, desk.ministry, extension], pack.language),
  ];
  const origin = { area: 'visits', id: visit.id, at: null } as const;
  const ofPack = { area: 'packs', id: pack.id, at: null } as const;
  const kicker = visit.level === '' ? visit.reference : fill(words.levelOfVisit, { level: visit.level });
  return [
    ...(kicker === '' ? [] : [line(`${id}/kicker`, 'cover-kicker', kicker, origin)]),
    line(`${id}/title`, 'cover-title', visit.title, origin),
    ...(pack.title === visit.title ? [] : [line(`${id}/subtitle`, 'cover-subtitle', pack.title, ofPack)]),
    ...values.flatMap((value, i) =>
      value === '' ? [] : [line(i === 2 ? editionLineId(id) : `${id}/value-${i + 1}`, 'cover-value', value, origin)],
    ),
    ...(visit.sample ? [line(`${id}/sample`, 'sample-notice', words.sampleNotice)] : []),
  ];
}
