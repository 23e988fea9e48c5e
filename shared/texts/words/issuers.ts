/** How the line of a ministry, an embassy or a government begins that gives a text out, up to its country. */
export const ISSUER =
  /^(?:(?:statement|press release|press statement|readout|briefing|comment|communiqué|note)\s+(?:by|of|from)\s+)?(?:the\s+)?(?:press (?:service|office|department|centre|center) of\s+(?:the\s+)?)?(?:(?:ministry of foreign affairs|foreign ministry|ministry of external affairs|embassy|high commission|permanent mission|government|delegation)\s+of\s+(?:the\s+)?(?!foreign))|^ambassade\s+(?:de la |de l['’]|du |de |d['’])(?:république (?:du |de la |de |d['’]))?|^(?:(?:заявление|сообщение|комментарий|пресс-релиз|письмо)\s+)?(?:пресс-служб\p{L}+\s+)?(?:министерств\p{L}+ иностранных дел|мид|посольств\p{L}+|правительств\p{L}+)\s+|^(?:وزارة خارجية|سفارة|وزارت خارجہ|سفارت خانہ)\s+/iu;
/** Of these, whoever is in another country than the own. */
export const ABROAD = /embassy|ambassade|high commission|mission|delegation|посольств|سفارة|سفارت/iu;
/** The line of a cable with the ministry at home, up to its city or country. */
export const CABLE =
  /^(?:to|from|fm|кому|от кого|куда|откуда)\s*:?\s+(?:the\s+)?(?:mfa|mofa|foreign ministry|foreign office|мид)\s+/iu;
