import { referenceFound } from '../../kit/reference-rules';

export default referenceFound('schema', { id: 'pp-schema-reference-found', rule: 'SchemaReferenceNotFound' });
