import { placeOf } from '../../kit/dynamic';
import { choosing, IN_QUERY, listCustomers, withCustomers } from '../../kit/dynamic-examples';
import { at } from '../../kit/place';
import { definitionRule, type Json, type JsonObject } from '../../model/rule';

const step: JsonObject = {
  operationId: listCustomers.operationId ?? null,
  itemsPath: 'value',
  itemValuePath: 'id',
  itemTitlePath: 'name',
};
const tree = (open: Json, browse: Json): JsonObject =>
  withCustomers(
    choosing({
      'x-ms-dynamic-tree': {
        settings: { canSelectParentNodes: true, canSelectLeafNodes: true },
        open: { ...step, parameters: { region: open } },
        browse: { ...step, parameters: { region: browse } },
      },
    }),
  );
const selected: Json = { selectedItemValuePath: 'id' };

export default definitionRule({
  id: 'pp-dynamic-selected-item',
  title: '"selectedItemValuePath" stands in "browse" of "x-ms-dynamic-tree"',
  why: 'An item is selected only while the user browses the tree; anywhere else there is no value to send.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SelectedItemValuePathNotAllowedInThisPosition', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'dynamicCall',
  *check({ extension, step, arguments: given, target }) {
    if (extension === 'x-ms-dynamic-tree' && step === 'browse') return;
    for (const { node } of given) {
      if (!node.members.has('selectedItemValuePath')) continue;
      yield {
        at: at(node, 'selectedItemValuePath'),
        message:
          'Write a "value" or "parameterReference" instead: an item is selected only in "browse" of a tree.',
        ...(target && { related: [placeOf(target)] }),
      };
    }
  },
  examples: () => ({
    good: [tree({ value: 'north' }, selected)],
    bad: [
      {
        input: tree(selected, selected),
        at: [`${IN_QUERY}/x-ms-dynamic-tree/open/parameters/region/selectedItemValuePath`],
      },
      {
        input: withCustomers(
          choosing({ 'x-ms-dynamic-list': { ...step, parameters: { region: selected, top: selected } } }),
        ),
        at: ['region', 'top'].map(
          (name) => `${IN_QUERY}/x-ms-dynamic-list/parameters/${name}/selectedItemValuePath`,
        ),
      },
    ],
  }),
});
