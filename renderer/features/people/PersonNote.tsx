import { factKind, type FactKind, type Person, type PersonFact } from '../../../shared/contract/people';
import { staleness } from '../../../shared/people/note-age';
import { today } from '../../app/texts/dates';
import { useHouseLimits } from '../../app/house-limits';
import { useText } from '../../app/texts/texts';
import { FactList } from './FactList';

/** Lines that do not age: what was once stays so. */
const lasting: readonly FactKind[] = ['born', 'career'];

/** The personality note by its fields; a line says when it is to be looked at again. */
export function PersonNote({ person, onChange }: { person: Person; onChange: (facts: PersonFact[]) => void }) {
  const t = useText();
  const { noteMonths: months } = useHouseLimits();
  const kinds = factKind.options.map((kind) => ({
    kind,
    label: t(`people.fact_${kind}`),
    hint: t(`people.hint_${kind}`),
    dated: kind === 'career' || kind === 'born',
  }));
  return (
    <FactList
      title={t('people.note')}
      empty={t('people.noFacts')}
      kinds={kinds}
      facts={person.facts}
      onChange={onChange}
      warn={({ kind, asOf }) => {
        const stale = lasting.includes(kind)
          ? null
          : staleness(asOf ?? person.noteAsOf, person.offices, today(), months);
        return stale === null ? null : t(`people.stale_${stale}`, { months });
      }}
    />
  );
}
