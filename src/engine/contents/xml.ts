import { SaxesParser } from 'saxes';
import type { TextDocument } from '../../model/json';
import type { XmlDocument, XmlNode } from '../../model/xml';

const MAX_DEPTH = 200;
const MAX_ELEMENTS = 500_000;

/** An element while it is read. */
interface OpenNode extends XmlNode {
  text: string;
  content: { start: number; end: number };
  readonly children: XmlNode[];
}

/**
 * Reads an XML document with the places of its elements. A document type is refused, so there are no entities but the five
 * of XML itself.
 */
export function readXml(document: TextDocument): XmlDocument {
  const { text } = document;
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: OpenNode[] = [];
  let root: XmlNode | undefined;
  let fault: XmlDocument['fault'];
  let elements = 0;
  let startedAt = 0;
  const fail = (at: number, message: string): void => {
    fault ??= { start: Math.min(at, text.length), end: Math.min(at + 1, text.length), message };
  };
  parser.on('error', ({ message }) => {
    fail(
      Math.max(parser.position - 1, 0),
      `Write well-formed XML: ${message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '')}.`,
    );
  });
  parser.on('doctype', () => {
    fail(text.indexOf('<!DOCTYPE'), 'Remove the document type: exported solutions have none.');
  });
  parser.on('opentagstart', () => {
    startedAt = text.lastIndexOf('<', parser.position - 2);
    elements += 1;
    if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH)
      fail(startedAt, 'Export the solution again: the file has too many elements.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (fault !== undefined) return;
    const content = { start: parser.position, end: parser.position };
    const node: OpenNode = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes)),
      children: [],
      text: '',
      content,
      start: startedAt,
      end: startedAt + 1 + name.length,
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  const collect = (part: string): void => {
    const node = open.at(-1);
    if (node !== undefined) node.text += part;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', ({ isSelfClosing }) => {
    const node = open.pop();
    if (node === undefined) return;
    node.text = node.text.trim();
    if (!isSelfClosing)
      node.content.end = Math.max(text.lastIndexOf('</', parser.position - 1), node.content.start);
  });
  parser.write(text).close();
  return { ...document, root: fault === undefined ? root : undefined, fault };
}
