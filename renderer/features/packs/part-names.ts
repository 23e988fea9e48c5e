import type { Output } from '../../../shared/contract/contract';
import { titleOf } from '../../../shared/pack/part-titles';
import type { Part, PartContent } from '../../../shared/pack/outline';
import { packWords } from '../../../shared/pack/words';
import type { TextKey } from '../../app/texts/texts';
import { countryName } from '../../ui/countries';

/** What an outline calls its parts. */
export interface PackNames {
  pack: { title: string; language: string };
  briefs: Output<'visits.get'>['briefs'];
}

/** The title that a part has of itself, in the language of the pack. */
export function ownTitle(part: Pick<Part, 'content'>, { pack, briefs }: PackNames): string {
  const { content } = part;
  const places = new Map(
    content.kind === 'fact-sheet'
      ? [[content.place, countryName(content.place, content.language ?? pack.language)]]
      : [],
  );
  return titleOf(part, { pack, briefs, places }, packWords(pack.language));
}

/** What a part is called in the outline. Cover and carrying sheets bear the pack's title, so there they are called by their kind. */
export function outlineTitle(part: Part, names: PackNames): string | null {
  if (part.title !== null) return part.title;
  return part.content.kind === 'cover' || part.content.kind === 'carrying' ? null : ownTitle(part, names);
}

export const kindWords: Readonly<Record<PartContent['kind'], TextKey>> = {
  carrying: 'packs.kindCarrying',
  cover: 'packs.kindCover',
  contents: 'packs.kindContents',
  programme: 'packs.kindProgramme',
  brief: 'packs.kindBrief',
  'fact-sheet': 'packs.kindFactSheet',
  delegations: 'packs.kindDelegations',
  seating: 'packs.kindSeating',
  margins: 'packs.kindMargins',
  signing: 'packs.kindSigning',
  people: 'packs.kindPeople',
  commitments: 'packs.kindCommitments',
  names: 'packs.kindNames',
  sources: 'packs.kindSources',
  media: 'packs.kindMedia',
  text: 'packs.kindText',
  admin: 'packs.kindAdmin',
};
