import { newerForAmbiguous } from '../../kit/dynamic-rules';

export default newerForAmbiguous('x-ms-dynamic-schema', {
  id: 'pp-dynamic-schema-ambiguous',
  rule: 'DynamicPropertiesExtensionRequiredForAmbiguousReferences',
});
