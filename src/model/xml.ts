import type { Place, Span, TextDocument } from './json';

/** An element of an XML document. */
export interface XmlNode extends Span {
  /** Start and end are those of `<name`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly in it, trimmed. */
  readonly text: string;
  /** Everything between its tags; empty for an element without an end tag. */
  readonly content: Span;
}

/** A document as far as it is well-formed. */
export interface XmlDocument extends TextDocument {
  /** Undefined unless all of the document is well-formed. */
  readonly root: XmlNode | undefined;
  /** The first fault, with the repair as its message. */
  readonly fault: (Span & { readonly message: string }) | undefined;
}

/** The elements of this name at and below a node, in the order of the text. */
export function* elementsNamed(node: XmlNode | undefined, name: string): Generator<XmlNode> {
  if (node === undefined) return;
  if (node.name === name) yield node;
  for (const child of node.children) yield* elementsNamed(child, name);
}

/** The first of them. */
export function elementNamed(root: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const node of elementsNamed(root, name)) return node;
  return undefined;
}

/** It has content or attributes: an exported file names what it does not hold with an empty element. */
export function holdsAnything({ children, text, attributes }: XmlNode): boolean {
  return children.length > 0 || text !== '' || Object.keys(attributes).length > 0;
}

/** Points at the text of an element; at its name when there is none. */
export function placeOf({ start, end, text, content, children }: XmlNode): Place {
  const span = text === '' || children.length > 0 ? { start, end } : content;
  return { node: undefined, start: span.start, end: span.end };
}
