import { wordsOf } from '../pack/brief-content';
import type { Check, Checked, Found } from './check';
import { found, nameOf, printedPoints } from './check';

/** A list of products that prints a file's long name, as nobody has given the product a short one. */
export const productName: Check = {
  name: 'product-name',
  severity: 'warning',
  find: (checked) => [...inPoints(checked), ...inSheets(checked)],
};

/** Rows of a fact sheet: named in the desk's settings, which the sheet's part leads to. */
function inSheets({ content, document }: Checked): Found[] {
  return document.sections.flatMap(({ id, title }) =>
    (content.trade.get(id)?.unnamed ?? []).map(({ code, name }) =>
      found(
        { code, product: name, point: '', brief: title },
        { area: 'packs', id: content.pack.id, at: id },
        { section: id },
      ),
    ),
  );
}

function inPoints(checked: Checked): Found[] {
  return printedPoints(checked).flatMap((p) => {
    const { lead, body, bindings } = wordsOf(p);
    const chips = [lead, ...body].flatMap(({ content }) => content.filter((part) => part.kind === 'figure'));
    return chips.flatMap(({ binding: id, text }) => {
      const binding = bindings.find((one) => one.id === id);
      if (binding?.expression.op !== 'top') return [];
      const listed = binding.readings[0]?.members?.slice(0, binding.expression.count) ?? [];
      const long = listed.filter(({ label, name }) => text.includes(label ?? name));
      return long.map(({ name, label }) =>
        found(
          { code: name, product: label ?? name, point: nameOf(p), brief: p.briefs },
          { area: 'points', id: p.point.id, at: null },
          p.at,
        ),
      );
    });
  });
}
