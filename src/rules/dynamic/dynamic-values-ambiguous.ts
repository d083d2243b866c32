import { newerForAmbiguous } from '../../kit/dynamic-rules';

export default newerForAmbiguous('x-ms-dynamic-values', {
  id: 'pp-dynamic-values-ambiguous',
  rule: 'DynamicListExtensionRequiredForAmbiguousReferences',
});
