import type { BriefFields } from '../../../shared/contract/briefs';
import type { Writing } from '../methods';
import { listed } from '../../../shared/pack/listed';
import { deskOf } from '../settings/queries';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { createRecord } from '../store/records';

type NewBrief = Given<BriefFields, 'visitId' | 'kind' | 'title' | 'marking' | 'position'>;

/** Makes a brief, by the desk unless another drafter is given. */
export function createBrief(writing: Writing, given: NewBrief): string {
  const { desk, ministry, language } = deskOf(writing.db);
  const { visitId, kind, title, marking, position } = given;
  const usual: BriefFields = {
    visitId,
    kind,
    title,
    marking,
    position,
    meetingIds: [],
    by: listed([desk, ministry], language),
    texts: [],
    form: null,
    ownAmounts: [],
  };
  return createRecord(writing, 'brief', { ...filled(usual, given) });
}
