/** Escapes a text for use between tags or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  text
    // Characters that no XML document may hold.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** What an attribute may be given; undefined leaves it out. */
export type AttributeValue = string | number | undefined;

/** Makes an element; `content` is markup, attribute values are escaped. */
export function element(
  name: string,
  attributes: Record<string, AttributeValue>,
  content = '',
): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}
