import { anything, flag, integer, map, neededText, object, oneOf, text } from './shapes';
import type { ExtensionKindName, Member, ObjectKind } from './types';

const STATUS = oneOf('Production', 'Preview');
const ARGUMENTS = map(anything);
const STEP: Member = { ...object('treeStep'), need: 'present' };

/**
 * The kinds of object in Microsoft's extensions.
 *
 * Sources: openapi-extensions.md, apiDefinition.swagger.schema.json of Microsoft's repository, and published connectors where
 * those two say nothing of a member.
 */
export const EXTENSION_KINDS: Readonly<Record<ExtensionKindName, ObjectKind>> = {
  // Other members are reported by pp-metadata-entry-names, missing ones by pp-metadata-complete.
  metadataEntry: {
    noun: 'entry of the metadata',
    others: 'anything',
    members: { propertyName: text, propertyValue: text },
  },
  docsEntry: {
    noun: 'entry of "x-ms-docs"',
    others: 'nothing',
    members: { url: neededText, description: neededText },
  },
  infoAnnotation: { noun: '"x-ms-api-annotation"', others: 'nothing', members: { status: STATUS } },
  // What is missing in it has rules of its own.
  operationAnnotation: {
    noun: '"x-ms-api-annotation"',
    others: 'nothing',
    members: { family: text, revision: integer, status: STATUS, replacement: object('replacement') },
  },
  replacement: { noun: 'replacement', others: 'nothing', members: { api: text, operationId: text } },
  capabilities: {
    noun: '"x-ms-capabilities"',
    others: 'nothing',
    members: { testConnection: object('namedCall'), 'file-picker': object('filePicker') },
  },
  operationCapabilities: {
    noun: '"x-ms-capabilities"',
    others: 'anything',
    members: { chunkTransfer: flag },
  },
  filePicker: {
    noun: 'file picker',
    others: 'nothing',
    members: {
      open: { ...object('namedCall'), need: 'present' },
      browse: object('namedCall'),
      'value-title': text,
      'value-path': text,
      'value-collection': text,
      'value-folder-property': text,
      'value-media-property': text,
    },
  },
  namedCall: {
    noun: 'call',
    others: 'nothing',
    members: { operationId: neededText, parameters: ARGUMENTS },
  },
  operationContext: {
    noun: '"x-ms-operation-context"',
    others: 'nothing',
    members: { simulate: { ...object('namedCall'), need: 'present' } },
  },
  notification: {
    noun: '"x-ms-notification"',
    others: 'nothing',
    members: { operationId: neededText },
  },
  notificationContent: {
    noun: '"x-ms-notification-content"',
    others: 'anything',
    members: { schema: object('schema'), description: text },
  },
  // Which names are allowed has a rule of its own.
  pageable: {
    noun: '"x-ms-pageable"',
    others: 'nothing',
    members: { nextLinkName: { ...text, need: 'present' } },
  },
  triggerMetadata: {
    noun: '"x-ms-trigger-metadata"',
    others: 'anything',
    members: {
      kind: { ...oneOf('query'), need: 'present' },
      mode: { ...oneOf('polling'), need: 'present' },
    },
  },
  triggerValue: {
    noun: '"x-ms-trigger-value"',
    others: 'anything',
    members: { 'value-collection': text, 'value-path': text },
    oneOf: ['value-collection', 'value-path'],
  },
  dynamicValues: {
    noun: '"x-ms-dynamic-values"',
    others: 'nothing',
    members: {
      operationId: text,
      builtInOperation: oneOf('AadGraph.GetUsers'),
      capability: oneOf('file-picker'),
      parameters: ARGUMENTS,
      'value-path': text,
      'value-title': text,
      'value-collection': text,
    },
    oneOf: ['operationId', 'builtInOperation', 'capability'],
  },
  dynamicList: {
    noun: '"x-ms-dynamic-list"',
    others: 'nothing',
    members: {
      operationId: neededText,
      parameters: map(object('argument')),
      itemsPath: text,
      itemTitlePath: text,
      itemValuePath: text,
    },
  },
  dynamicSchema: {
    noun: '"x-ms-dynamic-schema"',
    others: 'nothing',
    members: { operationId: neededText, parameters: ARGUMENTS, 'value-path': text },
  },
  dynamicProperties: {
    noun: '"x-ms-dynamic-properties"',
    others: 'nothing',
    members: { operationId: neededText, parameters: map(object('argument')), itemValuePath: text },
  },
  dynamicTree: {
    noun: '"x-ms-dynamic-tree"',
    others: 'nothing',
    members: { settings: map(anything), open: STEP, browse: STEP },
  },
  treeStep: {
    noun: 'step of "x-ms-dynamic-tree"',
    others: 'anything',
    members: {
      operationId: neededText,
      parameters: map(anything),
      itemsPath: text,
      itemTitlePath: text,
      itemFullTitlePath: text,
      itemValuePath: text,
      itemIsParent: anything,
      selectedItemValuePath: text,
    },
  },
  argument: {
    noun: 'argument',
    others: 'nothing',
    members: { value: anything, parameterReference: text },
    oneOf: ['value', 'parameterReference'],
  },
  enumValue: {
    noun: 'entry of "x-ms-enum-values"',
    others: 'nothing',
    // The display name has a rule of its own.
    members: { value: { ...anything, need: 'present' }, displayName: text },
  },
};
