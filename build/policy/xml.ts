/** A text as it may stand in XML; a line break is no indentation. */
function xmlText(text: string, special = /[&<>\n]/g): string {
  return text.replace(special, (each) => `&#${each.charCodeAt(0)};`);
}

/** An element of XML with attributes and what is in it, indented. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string | readonly string[] = [],
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value), /[&<>\n"]/g)}"`],
  );
  const open = `<${name}${given.join('')}`;
  if (typeof content === 'string') return `${open}>${xmlText(content)}</${name}>`;
  if (content.length === 0) return `${open} />`;
  const inside = content.flatMap((each) => each.split('\n')).map((line) => `  ${line}`);
  return [`${open}>`, ...inside, `</${name}>`].join('\n');
}

/** A whole file. */
export function xmlFile(root: string, doctype: readonly string[] = []): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', ...doctype, root, ''].join('\n');
}
