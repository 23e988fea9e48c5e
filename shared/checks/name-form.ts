import type { Person } from '../contract/people';
import type { Check } from './check';
import { found } from './check';
import { printedTexts } from './printed-texts';

/** A person under another spelling than that of the place card: two names look like two people. */
export const nameForm: Check = {
  name: 'name-form',
  severity: 'warning',
  find(checked) {
    const forms = [...checked.content.people.values()].flatMap(otherForms);
    if (forms.length === 0) return [];
    return printedTexts(checked)
      .filter(({ section }) => section.kind !== 'people')
      .flatMap(({ section, id, origin, text }) =>
        forms
          .filter(({ form, name }) => text.includes(form) && hasWhole(text, form) && !name.includes(form))
          .map(({ form, name }) =>
            found({ written: form, instead: name, part: section.title }, origin ?? section.origin, {
              section: section.id,
              block: id,
              fix:
                origin?.area === 'points' || origin?.area === 'visits'
                  ? { kind: 'words', area: origin.area, id: origin.id, find: form, replace: name }
                  : null,
            }),
          ),
      );
  },
};

/** Spellings that are known beside the name, in its own script. */
function otherForms({ name, names }: Person): { form: string; name: string }[] {
  return names.filter(({ form, text }) => form === 'alias' && text !== name).map(({ text }) => ({ form: text, name }));
}

function hasWhole(text: string, form: string): boolean {
  const at = text.indexOf(form);
  const letter = /[\p{L}\p{M}\p{N}]/u;
  return !letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + form.length] ?? ' ');
}
