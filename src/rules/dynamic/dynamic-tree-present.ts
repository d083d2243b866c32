import { parameters } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { textOf } from '../../model/json';
import type { JsonObject } from '../../model/rule';
import { definitionRule } from '../../model/rule';

const folder = (name: string, extensions: JsonObject = {}): JsonObject => ({
  name,
  in: 'query',
  type: 'string',
  'x-ms-dynamic-values': { capability: 'file-picker', 'value-path': 'path', parameters: { isFolder: true } },
  ...extensions,
});
const tree: JsonObject = {
  'x-ms-dynamic-tree': {
    settings: { canSelectParentNodes: true, canSelectLeafNodes: false },
    open: { operationId: 'ListRoot', itemValuePath: 'path', itemTitlePath: 'name' },
    browse: {
      operationId: 'ListFolder',
      itemValuePath: 'path',
      itemTitlePath: 'name',
      parameters: { path: { selectedItemValuePath: 'path' } },
    },
  },
};

export default definitionRule({
  id: 'pp-dynamic-tree-present',
  title: 'A file picker has "x-ms-dynamic-tree" beside it',
  why: 'A designer that knows trees lets the user choose a file or folder only from "x-ms-dynamic-tree".',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DynamicTreeExtensionMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'dynamicCall',
  *check({ extension, node, holder, callers }, { root }) {
    if (extension !== 'x-ms-dynamic-values' || textOf(node.members.get('capability')) !== 'file-picker')
      return;
    if (callers.length === 0 || holder.members.has('x-ms-dynamic-tree')) return;
    const picker = root.members.get('x-ms-capabilities')?.members.get('file-picker');
    yield {
      at: keyOf(node),
      message:
        'Add "x-ms-dynamic-tree" that calls the operations of the file picker with "open" and "browse".',
      ...(picker && { related: [{ at: keyOf(picker), message: 'The file picker.' }] }),
    };
  },
  examples: () => ({
    good: [parameters(folder('path', tree))],
    bad: [
      {
        input: parameters(folder('from'), folder('to')),
        at: [0, 1].map((index) => `/paths/~1orders/get/parameters/${index}/x-ms-dynamic-values`),
      },
    ],
  }),
});
