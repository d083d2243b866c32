import { referenceValid } from '../../kit/reference-rules';

export default referenceValid('schema', { id: 'pp-schema-reference-valid', rule: 'SchemaReferenceNotValid' });
