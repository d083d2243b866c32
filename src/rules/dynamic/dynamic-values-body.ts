import { newerForProperties } from '../../kit/dynamic-rules';

export default newerForProperties('x-ms-dynamic-values', {
  id: 'pp-dynamic-values-body',
  rule: 'DynamicListExtensionRequiredForNonParameterReferences',
});
