/** How a heading begins that says who speaks below it, up to whom it names. */
export const VOICE =
  /^(?:(?:opening |closing |welcome |keynote |press |joint |televised |new year )?(?:remarks|speech|address|statement|toast|lecture|interview)(?: (?:delivered|given|made))? (?:by|of|with)(?: the)?\b|(?:выступление|речь|обращение|интервью|вступительное слово|заключительное слово|приветственное слово|лекция)(?: с)?(?![\p{L}]))/iu;
export const INTERVIEW = /interview|интервью/iu;
/** A question of an interview by its label. */
export const ASKS = /^(?:q|question|вопрос|в)\s*[:.–—-]/iu;
/** A line of a dialogue. */
export const DIALOGUE = /^\s*[–—-]\s/u;
/** "I", as whoever speaks calls himself. */
export const SELF = /^(?:i|я)$/;
