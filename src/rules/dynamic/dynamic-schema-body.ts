import { newerForProperties } from '../../kit/dynamic-rules';

export default newerForProperties('x-ms-dynamic-schema', {
  id: 'pp-dynamic-schema-body',
  rule: 'DynamicPropertiesExtensionRequiredForNonParameterReferences',
});
