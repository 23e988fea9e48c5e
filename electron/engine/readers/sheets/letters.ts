/** An encoding of old, the letters (small ones) that are frequent in the languages written in it, and the share they have there. */
export interface OldEncoding {
  label: string;
  frequent: ReadonlySet<string>;
  share: number;
  /** Letters without which hardly a line of those languages is written; empty where none are so. */
  most: ReadonlySet<string>;
}

const old = (label: string, frequent: string, share: number, most = ''): OldEncoding => ({
  label,
  frequent: new Set(frequent),
  share,
  most: new Set(most),
});

const CYRILLIC = 'оеаинтсрвлкмдпуяыьгз';
const ARABIC = 'اليمونترةبعدسهكفجقحأصپچگکیہے';
const GREEK = 'αοιεητσνρκπυλμάίόέής';
const HEBREW = 'יוהלרמאתבשנםעדחק';
const THAI = 'านรอกเงมยลวดทสตะบปคหแจพชไขใ่้ี์ั';
const SIMPLIFIED =
  '的国中进出口额年月美元万亿总值量商品贸易名称地区亚洲欧非北南东西共和类计单位别按与及其他産产合比上下期同增长数一二三四五六七八九十大德法日本韩英俄罗斯白巴基坦印度机电械设备料金属钢铁石油化学塑纺织服装车船食农业工';
const TRADITIONAL =
  '的國中進出口額年月美元萬億總值量商品貿易名稱地區亞洲歐非北南東西共和類計單位別按與及其他產合比上下期同增長數一二三四五六七八九十大德法日本韓英俄羅斯白巴基坦印度機電械設備料金屬鋼鐵石油化學塑紡織服裝車船食農業工臺台灣港';
const KOREAN =
  '가국수출입액년월대한민중미일러시아남북유럽총계합품목명코드무역지역별단위달천백만원의이다과및기타나라스리카인도파키탄벨루자동차전기화학제계류물금속강섬';
const JAPANESE =
  'のはをにがとでるすいしたかもなっンースルトリアクライドシカロタナマコレムキチプバパジ国年月日輸出入額総品目名地域別千円合計中米英仏独韓露計大量単位類機械電気化学自動車鉄鋼';

/** What text files are written in where they are not Unicode; of equals the earlier. Labels of the WHATWG standard. */
export const OLD_ENCODINGS: readonly OldEncoding[] = [
  old('windows-1252', 'éèêàâçùûôîïñóáíúãõüöäßåæøœëº°’–€“”«» ', 0.8),
  old('windows-1251', `${CYRILLIC}№«»–— `, 0.8),
  old('koi8-r', CYRILLIC, 0.8),
  old('ibm866', CYRILLIC, 0.8),
  old('iso-8859-5', CYRILLIC, 0.8),
  // By language: letters of several together are Turkish ones, read wrongly.
  old('windows-1250', 'ąćęłńóśźż– ', 0.85),
  old('windows-1250', 'ěščřžýáíéúůóďťňľôä– ', 0.85),
  old('windows-1250', 'áéíóöőúüű– ', 0.85),
  old('windows-1250', 'ăâîşţ– ', 0.85),
  old('windows-1250', 'čćđšž– ', 0.85),
  old('windows-1254', 'ığşçöüîâ– ', 0.85),
  old('windows-1257', 'āčēģīķļņšūžąęėįųõäöü– ', 0.85),
  old('windows-1253', GREEK, 0.75),
  old('windows-1255', HEBREW, 0.75),
  old('windows-1256', ARABIC, 0.75, 'الي'),
  old('iso-8859-6', ARABIC, 0.8, 'الي'),
  old('windows-874', THAI, 0.8),
  old('gb18030', SIMPLIFIED, 0.35),
  old('big5', TRADITIONAL, 0.35),
  old('euc-kr', KOREAN, 0.35),
  old('shift_jis', JAPANESE, 0.35),
  old('euc-jp', JAPANESE, 0.35),
];
