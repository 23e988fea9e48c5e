import { colorNames } from '../../../readers/template/theme';
import type { Theme } from '../../../readers/template/theme';
import { child, elements, make } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import type { WordPackage } from '../compile';
import { partOf } from './parts';

/** Sets the template's colours and faces in the theme that is there; effects and fills of shapes, which text never takes, stay. */
export function mergeTheme(file: WordPackage, theme: Theme | null): void {
  if (theme === null) return;
  const root = partOf(file, 'word/theme/theme1.xml');
  const parts = child(root, 'a:themeElements');
  if (parts === null) return;
  const name = theme.name === '' ? 'House' : theme.name;
  root.attributes['name'] = name;
  const rest = elements(parts).filter((each) => each.name !== 'a:clrScheme' && each.name !== 'a:fontScheme');
  parts.children = [colors(theme, name), fonts(theme, name), ...rest];
}

function colors({ colors: values }: Theme, name: string): XmlElement {
  return make(
    'a:clrScheme',
    { name },
    colorNames.map((each) => make(`a:${each}`, {}, [make('a:srgbClr', { val: values[each] ?? '000000' })])),
  );
}

function fonts({ major, minor }: Theme, name: string): XmlElement {
  const scheme = (element: string, { latin, complex, eastAsian }: Theme['major']) =>
    make(element, {}, [
      make('a:latin', { typeface: latin }),
      make('a:ea', { typeface: eastAsian }),
      make('a:cs', { typeface: complex }),
    ]);
  return make('a:fontScheme', { name }, [scheme('a:majorFont', major), scheme('a:minorFont', minor)]);
}
