import { useText } from '../../app/texts/texts';

/** Inks that stay apart from the text in print, on a copier too; hex without '#'. */
const inks = {
  black: '1B1F24',
  grey: '565F6B',
  blue: '1F3A5F',
  euBlue: '003399',
  red: '9B1C1C',
  green: '1E5B3A',
} as const;
type InkName = keyof typeof inks;
const names = Object.keys(inks) as InkName[];

/** The ink of a printed marking, one of a few. */
export function LevelInk({ label, ink, onChange }: { label: string; ink: string; onChange: (ink: string) => void }) {
  const t = useText();
  return (
    <select aria-label={label} value={ink} onChange={({ currentTarget: { value } }) => onChange(value)}>
      {names.map((name) => (
        <option key={name} value={inks[name]}>
          {t(`settings.ink-${name}`)}
        </option>
      ))}
    </select>
  );
}
