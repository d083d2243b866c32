import { replacementHas } from '../../kit/replacement-rule';

export default replacementHas({
  id: 'pp-operation-replacement-id',
  rule: 'ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty',
  member: 'operationId',
  meaning: 'the new operation',
});
