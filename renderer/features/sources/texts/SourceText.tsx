import { takePassage } from './take-passage';
import { TextPane } from './TextPane';
import type { Review } from './use-review';

/** The text that is open, with what the list is at lit in it. */
export function SourceText({ review }: { review: Review }) {
  const { text, sentences, at, lit, into, setAt, setSelected } = review;
  return (
    <TextPane
      text={text}
      sentences={sentences}
      at={at}
      onAt={setAt}
      lit={lit}
      onMark={setSelected}
      onKey={(key, span) => void takePassage(text, key, span, into)}
    />
  );
}
