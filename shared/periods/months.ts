/**
 * What the months are called in the languages of trade tables, long, short and beside a day, folded (`fold`); a line is
 * a month. They are those of the Unicode CLDR and what tables write beside them: short, Levantine and Maghrebi names.
 * They stand here and are not asked of `Intl`, so that a file is read alike by every version of it, and at once.
 */
const NAMES = [
  'հունվար|հունվարի|հունվարին|იანვარ|იანვარი|янв|янвр|كانون الثاني|جانفي|كانون ثاني|janv|jan|enero|gen|oca|sijecanj|january|janvier|ene|janeiro|январь|января|يناير|جنوري|ژانويه|januar|gennaio|ocak|januari|styczen|sty|stycznia|січень|січ|січня|ianuarie|ian|leden|led|ledna|студзень|сту|студзеня|януари|јануар|јан|januara|tammikuu|tammi|tammikuuta|ιανουαριου|ιαν|yanvar|yan|қаңтар|қаң|มกราคม|ม ค|जनवर|জনযর|jaanuar|jaan|janvaris',
  'փետրվար|փետրվարի|փետրվարին|თებერვალ|თებერვალი|peb|pebr|pebruari|февр|фев|شباط|فيفري|شبات|fevr|fev|feb|sub|february|fevrier|febrero|fevereiro|февраль|февраля|فبراير|فروري|فوريه|februar|febbraio|subat|februari|luty|lut|lutego|лютий|лют|лютого|februarie|unor|uno|unora|люты|лютага|февруари|фебруар|феб|februara|febr|helmikuu|helmi|helmikuuta|φεβρουαριου|φεβ|fevral|ақпан|ақп|กมภาพนธ|ก พ|फरवर|फर|ফবরযর|ফব|veebruar|veebr|februaris',
  'մարտ|մարտի|մարտին|მარტ|მარტი|март|марта|мар|اذار|مارس|mar|mrz|maerz|marz|march|mars|marzo|marco|مارچ|mart|maret|marzec|marca|березень|бер|березня|maart|mrt|martie|brezen|bre|brezna|сакавік|сак|сакавіка|marec|marcius|marc|marts|maaliskuu|maalis|maaliskuuta|μαρτιου|μαρ|наурыз|нау|mac|มนาคม|मरच|মরচ',
  'ապրիլ|ապրիլի|ապրիլին|აპრილ|აპრილი|апр|نيسان|افريل|ابريل|avr|abr|apr|nis|april|avril|abril|апрель|апреля|اپريل|اوريل|aprile|nisan|kwiecien|kwi|kwietnia|квітень|квіт|квітня|aprilie|duben|dub|dubna|красавік|кра|красавіка|април|aprila|aprilis|huhtikuu|huhti|huhtikuuta|απριλιου|απρ|aprel|сәуір|сәу|เมษายน|เม ย|अपरल|এপরল|aprill',
  'մայիս|մայիսի|մայիսին|მაის|მაისი|мая|май|ايار|ماي|maj|mai|may|mayo|maio|مايو|ميي|مه|maggio|mag|mayis|mei|maja|травень|трав|травня|kveten|kve|kvetna|мај|majus|toukokuu|touko|toukokuuta|μαιου|μαι|мамыр|мам|พฤษภาคม|พ ค|मई|maijs',
  'հունիս|հունիսի|հունիսին|ივნის|ივნისი|июн|июнь|حزيران|جوان|juin|jun|haz|june|junio|junho|июня|يونيو|جون|ژوين|juni|giugno|giu|haziran|czerwiec|cze|czerwca|червень|черв|червня|iunie|iun|cerven|cvn|cervna|чэрвень|чэр|чэрвеня|юни|јун|juna|junij|junius|kesakuu|kesa|kesakuuta|ιουνιου|ιουν|iyun|iyn|маусым|мау|มถนายน|ม ย|जन|জন|juuni|junijs',
  'հուլիս|հուլիսի|հուլիսին|ივლის|ივლისი|июл|июль|تموز|جويليه|juil|jul|tem|july|juillet|julio|julho|июля|يوليو|جولايي|ژوييه|juli|luglio|lug|temmuz|lipiec|lip|lipca|липень|лип|липня|iulie|iul|cervenec|cvc|cervence|ліпень|ліп|ліпеня|юли|јул|jula|julij|julius|heinakuu|heina|heinakuuta|ιουλιου|ιουλ|iyul|iyl|шілде|шіл|julai|กรกฎาคม|ก ค|जलई|जल|জলই|juuli|julijs',
  'օգոստոս|օգոստոսի|օգոստոսին|აგვისტო|авг|اب|اوت|aout|agt|agst|ags|ago|agu|aug|avg|august|agosto|август|августа|اغسطس|اگست|agustos|agustus|sierpien|sie|sierpnia|серпень|серп|серпня|augustus|srpen|srp|srpna|жнівень|жні|жніуня|augusta|avgust|augusztus|augusti|elokuu|elo|elokuuta|αυγουστου|αυγ|avqust|avq|тамыз|там|ogos|ogo|สงหาคม|ส ค|अगसत|अग|আগসট|augusts',
  'սեպտեմբեր|սեպտեմբերի|սեպտեմբերին|სექტემბერ|სექტემბერი|сент|сен|ايلول|septembre|sept|sep|set|eyl|september|septiembre|setembro|сентябрь|сентября|سبتمبر|ستمبر|سپتامبر|settembre|eylul|wrzesien|wrz|wrzesnia|вересень|вер|вересня|septembrie|zari|zar|верасень|верасня|септември|септембар|сеп|septembra|szeptember|szept|syyskuu|syys|syyskuuta|σεπτεμβριου|σεπ|sentyabr|sen|қыркүйек|қыр|sentabr|กนยายน|ก ย|सतबर|सत|সপটমবর|সপট|septembris',
  'հոկտեմբեր|հոկտեմբերի|հոկտեմբերին|ოქტომბერ|ოქტომბერი|окт|تشرين الاول|تشرين اول|oct|out|okt|eki|october|octobre|octubre|outubro|октябрь|октября|اكتوبر|اكتبر|oktober|ottobre|ott|ekim|pazdziernik|paz|pazdziernika|жовтень|жовт|жовтня|octombrie|rijen|rij|rijna|кастрычнік|кас|кастрычніка|октомври|октобар|oktobra|lokakuu|loka|lokakuuta|οκτωβριου|οκτ|oktyabr|қазан|қаз|oktabr|ตลาคม|ต ค|अकटबर|अकट|অকটবর|অকট|oktoober|oktobris',
  'նոյեմբեր|նոյեմբերի|նոյեմբերին|ნოემბერ|ნოემბერი|nop|nopember|нояб|ноя|تشرين الثاني|تشرين ثاني|nov|kas|november|novembre|noviembre|novembro|ноябрь|ноября|نوفمبر|نومبر|نوامبر|kasim|listopad|lis|listopada|листопад|лист|листопада|noiembrie|listopadu|лістапад|ліс|лістапада|ноември|новембар|нов|novembra|marraskuu|marras|marraskuuta|νοεμβριου|νοε|noyabr|noy|қараша|қар|พฤศจกายน|พ ย|नवबर|नव|নভমবর|novembris',
  'դեկտեմբեր|դեկտեմբերի|դեկտեմբերին|დეკემბერ|დეკემბერი|дек|كانون الاول|كانون اول|dec|dez|dic|des|ara|december|decembre|diciembre|dezembro|декабрь|декабря|ديسمبر|دسمبر|دسامبر|dezember|dicembre|aralik|desember|grudzien|gru|grudnia|грудень|груд|грудня|decembrie|prosinec|pro|prosince|снежань|сне|снежня|декември|децембар|дец|decembra|joulukuu|joulu|joulukuuta|δεκεμβριου|δεκ|dekabr|dek|желтоқсан|жел|disember|dis|ธนวาคม|ธ ค|दसबर|दस|ডসমবর|ডস|detsember|dets|decembris',
];

/** Month names and their short forms, folded, with the month's number. */
export const monthNames: ReadonlyMap<string, number> = named();

function named(): Map<string, number> {
  const names = new Map<string, number>();
  NAMES.forEach((line, i) => {
    for (const name of line.split('|')) for (const form of casesOf(name)) if (!names.has(form)) names.set(form, i + 1);
  });
  return names;
}

/** A Slavic name with its other cases: января, январе, январю. */
function casesOf(name: string): string[] {
  const genitive = /^([\u0400-\u04ff]{2,})([яа])$/.exec(name);
  const stem = genitive?.[1] ?? '';
  if (genitive === null) return [name];
  const endings = genitive[2] === 'я' ? ['е', 'ю', 'ем', 'і'] : ['е', 'у', 'ом', 'і'];
  return [name, ...endings.map((ending) => stem + ending)];
}

/** The month's names as one alternative of a pattern, longest first. */
export const monthPattern: string = [...monthNames.keys()]
  .filter((name) => !/^m+a?$/.test(name))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
