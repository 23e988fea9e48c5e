/**
 * Tables of the same shape as those of statistical offices whose terms forbid passing them on. All numbers are made up
 * by a fixed rule; nothing in them was ever traded.
 */

const OLD_HEAD =
  'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag';

const NEW_HEAD =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate';

const PARTNERS = [
  ['0', 'World', 'WLD', 'W00'],
  ['112', 'Belarus', 'BLR', 'BLR'],
  ['344', '"China, Hong Kong SAR"', 'HKG', 'HKG'],
  ['490', '"Other Asia, nes"', '', 'S19'],
  ['842', 'USA', 'USA', 'USA'],
] as const;

const GOODS = [
  ['01', '"Animals; live"'],
  ['8701', 'Tractors'],
] as const;

/** Made-up money: grows with the row. */
export function amountOf(row: number): number {
  return 1000 + row * 137;
}

/** UN Comtrade as its old site gave it: 35 columns, most of them empty, no quantity. */
export function oldComtrade(): string {
  const rows = [OLD_HEAD];
  let row = 0;
  for (const [code, name, iso] of PARTNERS) {
    for (const [product, label] of GOODS) {
      row += 1;
      rows.push(
        `H5,2018,2018,2018,2,0,2,Export,586,Pakistan,PAK,${code},${name},${iso},,,,,,,,${product},${label},1,No Quantity,0,,,,0,,${amountOf(row)},,,4`,
      );
    }
  }
  return `${rows.join('\r\n')}\r\n`;
}

/** UN Comtrade as its new site gives it: 47 names in the head, 48 fields in each row, all quoted, the money three times. */
export function newComtrade(): string {
  const rows = [NEW_HEAD];
  let row = 0;
  for (const [code, name, , iso] of PARTNERS) {
    for (const [product, label] of GOODS) {
      row += 1;
      const amount = amountOf(row);
      const bare = name.replaceAll('"', '');
      const fields = `C,A,20240101,2024,52,2024,586,PAK,Pakistan,M,Import,${code},${iso},${bare.replace(',', ';')},0,W00,World,H6,HS,true,${product},${label.replaceAll('"', '').replace(',', ';')},4,false,C00,TOTAL CPC,0,0,TOTAL MOT,-1,N/A,,false,-1,N/A,,false,,false,,false,${amount},,${amount},0,true,false`;
      rows.push(
        `${fields
          .split(',')
          .map((field) => (field === '' ? '' : `"${field.replace(';', ',')}"`))
          .join(',')},`,
      );
    }
  }
  return `${rows.join('\n')}\n`;
}
