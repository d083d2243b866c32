import { anything, flag, list, object, oneOf, text } from './shapes';
import type { Member } from './types';

export const SUMMARY: Member = { ...text, tolerated: 'type' };

export const VISIBILITY: Member = {
  ...oneOf('important', 'advanced', 'internal'),
  tolerated: 'empty',
};

/**
 * Microsoft's extensions of objects that describe a value. They stand on more of them than Microsoft's schema of the
 * definition allows, and are ignored there.
 */
export const VALUE_EXTENSIONS: Readonly<Record<string, Member>> = {
  'x-ms-summary': SUMMARY,
  'x-ms-visibility': VISIBILITY,
  'x-ms-dynamic-values': object('dynamicValues'),
  'x-ms-dynamic-list': object('dynamicList'),
  'x-ms-dynamic-tree': object('dynamicTree'),
  'x-ms-enum-values': list(object('enumValue')),
  'x-ms-localizeDefaultValue': flag,
  'x-ms-media-kind': oneOf('image', 'audio'),
  'x-ms-test-value': anything,
};
