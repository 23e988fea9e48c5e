import { fold } from '../places/fold';

/**
 * Words of tables in languages that part thousands by a point: German, Spanish, Portuguese, Italian, Turkish, Indonesian,
 * Vietnamese, Dutch, Danish, Romanian. Folded; none of them is a word of tables in English or French.
 */
const WORDS = new Set(
  (
    'land lander ausfuhr ausfuhren einfuhr einfuhren jahr insgesamt waren menge wert gewicht ' +
    'nach aus und mit ware warengruppe warengruppen warenbezeichnung exportguter importguter ausfuhrguter einfuhrguter aussenhandel handel wichtigste anteil veranderung quartal ' +
    'pais paises ano anos mes exportaciones importaciones producto productos miles millones valor peso toneladas ' +
    'exportacoes importacoes produto produtos milhares milhoes toneladas ' +
    'paese paesi anno esportazioni importazioni prodotto prodotti migliaia milioni valore ' +
    'ulke ulkeler yil ihracat ithalat toplam deger miktar bin milyon ' +
    'negara tahun ekspor impor jumlah nilai bulan ribu juta ' +
    'nuoc nam xuat nhap khau gia tri nghin trieu ' +
    'landen jaar uitvoer invoer totaal waarde hoeveelheid miljoen ' +
    'eksport ialt vaerdi maengde ' +
    'tara tari anul exporturi importuri valoare mii milioane'
  ).split(' '),
);
/** Words that would be English as well are left to English, which parts by a comma. */
const ENGLISH = new Set(
  'country countries year exports imports products value total month commodity quantity'.split(' '),
);

/** Whether the words around numbers are of a language in which `41.553` is a whole number. */
export function partsByPoint(words: string): boolean {
  const all = fold(words).split(' ');
  const counted = (of: ReadonlySet<string>) => all.filter((word) => of.has(word)).length;
  return counted(WORDS) > counted(ENGLISH);
}
