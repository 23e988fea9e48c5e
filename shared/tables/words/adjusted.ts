/** "Imports (Seasonally Adjusted)" beside "Imports": the same months without what comes with every year. */
export function isAdjusted(text: string): boolean {
  return /(?<!not |un|non[- ])(?:seasonally adjusted|desestacionalizad|cvs-cjo|corrigées? des variations|saisonbereinigt|с учетом сезон|сезонно скорректирован|mevsim etkilerinden arındırılmış|계절조정|季节调整|季節調整)/iu.test(
    text,
  );
}
