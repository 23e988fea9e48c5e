import type { TextDetail } from '../../../shared/contract/texts';
import { mayBeOne } from '../../../shared/texts/likeness';
import type { PersonOffer } from '../../../shared/texts/reading';
import { recognise } from '../../../shared/texts/recognise';
import type { Reading } from '../methods';
import { listPeople } from '../people/queries';
import type { ReadableDb } from '../store/database';
import { sourceById } from '../sources/queries';
import { textKnowledge } from './knowledge';
import { passagesOfSource, textOfSource } from './queries';
import { inWordsOfDesk } from './topics-of-desk';

/** A text with what is recognised in it. What a person set goes before what the text says of itself. */
export function readSource(looking: Reading, sourceId: string): TextDetail {
  const { db, resources } = looking;
  const { fileName, publisher } = sourceById(db, sourceId);
  const { kind, title, published, reportedBy, body, headings } = textOfSource(db, sourceId);
  const known = { title: title === '' ? null : title, published, publisher, reportedBy };
  const reading = recognise(
    body,
    known,
    textKnowledge(resources),
    kind === 'brief' ? { headings: new Set(headings) } : null,
  );
  const people = reading.offers.filter((offer) => offer.kind === 'person');
  return {
    sourceId,
    fileName,
    publisher,
    fields: { kind, title, published, reportedBy },
    body,
    reading: { ...reading, offers: inWordsOfDesk(looking, reading.offers) },
    known: people.flatMap((person) => knownAs(db, person)),
    passages: passagesOfSource(db, sourceId),
  };
}

/** The one of the store's people whom a name fits, in any of its forms; none where several do. */
function knownAs(
  db: ReadableDb,
  { key, name, spellings, place }: PersonOffer,
): { key: string; id: string; name: string }[] {
  const written = [name, ...spellings].map((words) => words.split(' ')).filter((words) => words.length > 1);
  const found = listPeople(db, '', null).filter((person) => {
    if (place !== null && person.place !== null && place !== person.place) return false;
    const forms = [person.name, ...person.names.map((form) => form.text)]
      .map((words) => words.split(' '))
      .filter((words) => words.length > 1);
    return forms.some((form) => written.some((words) => mayBeOne(form, words)));
  });
  const [only, other] = found;
  return only === undefined || other !== undefined ? [] : [{ key, id: only.id, name: only.name }];
}
