/**
 * TCVN 5712:1993, set 3 ("ABC"): Vietnamese as fonts drew it before Unicode (.VnTime, .VnArial), each letter kept as another of
 * Latin-1. Offices of Viet Nam wrote their workbooks so until about 2010. Capitals were drawn by fonts of their own, of
 * which the text says nothing.
 */
const LETTERS = new Map(
  [
    ['µ', 'à', '¸', 'á', '¶', 'ả', '·', 'ã', '¹', 'ạ', '¨', 'ă', '»', 'ằ', '¾', 'ắ', '¼', 'ẳ', '½', 'ẵ', 'Æ', 'ặ'],
    ['©', 'â', 'Ç', 'ầ', 'Ê', 'ấ', 'È', 'ẩ', 'É', 'ẫ', 'Ë', 'ậ', 'Ð', 'é', 'Ì', 'è', 'Î', 'ẻ', 'Ï', 'ẽ', 'Ñ', 'ẹ'],
    ['ª', 'ê', 'Ò', 'ề', 'Õ', 'ế', 'Ó', 'ể', 'Ô', 'ễ', 'Ö', 'ệ', '×', 'ì', 'Ý', 'í', 'Ø', 'ỉ', 'Ü', 'ĩ', 'Þ', 'ị'],
    ['ß', 'ò', 'ã', 'ó', 'á', 'ỏ', 'â', 'õ', 'ä', 'ọ', '«', 'ô', 'å', 'ồ', 'è', 'ố', 'æ', 'ổ', 'ç', 'ỗ', 'é', 'ộ'],
    ['¬', 'ơ', 'ê', 'ờ', 'í', 'ớ', 'ë', 'ở', 'ì', 'ỡ', 'î', 'ợ', 'ï', 'ù', 'ó', 'ú', 'ñ', 'ủ', 'ò', 'ũ', 'ô', 'ụ'],
    ['\u00AD', 'ư', 'õ', 'ừ', 'ø', 'ứ', 'ö', 'ử', '÷', 'ữ', 'ù', 'ự', 'ú', 'ỳ', 'ý', 'ý', 'û', 'ỷ', 'ü', 'ỹ', 'þ', 'ỵ'],
    ['®', 'đ', '¡', 'Ă', '¢', 'Â', '£', 'Ê', '¤', 'Ô', '¥', 'Ơ', '¦', 'Ư', '§', 'Đ'],
  ].flatMap((row) => row.flatMap((letter, at) => (at % 2 === 0 ? [[letter, row[at + 1] ?? letter] as const] : []))),
);

/** "tháng", "năm", "tổng", "triệu", "nghìn", "giá", "và", "của", "nước" as they are kept. */
const WORDS = /(?<!\p{L})(?:th¸ng|n¨m|tæng|triÖu|ngh×n|gi¸|vµ|cña|n\u00AD+íc)(?!\p{L})/giu;

/** Whether the texts of a sheet are written so: two of its words that no other writing has. */
export function isTcvn(texts: Iterable<string>): boolean {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORDS)) found.add(word.toLowerCase());
    if (found.size > 1) return true;
  }
  return false;
}

/** The text in its own letters; one that holds letters of no such font is as it was. */
export function fromTcvn(text: string): string {
  if (/[\u0100-\uFFFF]/.test(text)) return text;
  return text.replace(/\u00AD+/g, '\u00AD').replace(/[\u00A1-\u00FF]/g, (letter) => LETTERS.get(letter) ?? letter);
}
