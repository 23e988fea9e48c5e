/** What a clean copy leaves out; worded by `shared/sentences`. */
export type LeftOut =
  'anchors' | 'author' | 'edition-id' | 'comments' | 'hidden-text' | 'revision-marks' | 'template-path';

/** The list that is shown beside a clean copy. Its file holds none of these: the lint has looked. */
export function cleanCopyLeavesOut(): LeftOut[] {
  return ['anchors', 'author', 'edition-id', 'comments', 'hidden-text', 'revision-marks', 'template-path'];
}
