/** Elements that act, load or frame something; no sheet of a pack has one. */
const refused =
  'script, style, link, meta, base, iframe, frame, object, embed, template, form, input, button, audio, video';

/** Attributes that act, or that the content policy of the window refuses. */
const acting = /^(on|style$|srcset$|srcdoc$|action$|formaction$|ping$|xlink:)/;

/**
 * The one element of a section's HTML, as nodes of this page. The engine escapes every word of it; whatever could act
 * all the same is taken out before it comes near the page. Null where the HTML holds no element.
 */
export function parseSheet(html: string): HTMLElement | null {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll(refused)) element.remove();
  for (const element of parsed.body.querySelectorAll('*')) {
    const names = element.getAttributeNames();
    for (const name of names)
      if (!isHarmless(name.toLowerCase(), element.getAttribute(name) ?? '')) element.removeAttribute(name);
  }
  const sheet = document.adoptNode(parsed.body).firstElementChild;
  if (!(sheet instanceof HTMLElement)) return null;
  // Each sheet as a landmark of the window would bury the window's own.
  sheet.setAttribute('role', 'group');
  return sheet;
}

function isHarmless(name: string, value: string): boolean {
  if (acting.test(name)) return false;
  if (name === 'src') return /^data:image\/(png|jpeg|svg\+xml)[;,]/.test(value);
  if (name === 'href') return /^(https?:|mailto:|tel:|#)/i.test(value);
  return true;
}
