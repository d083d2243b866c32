import { replacementHas } from '../../kit/replacement-rule';

export default replacementHas({
  id: 'pp-operation-replacement-api',
  rule: 'ApiAnnotationExtensionReplacementInfoMissingApiProperty',
  member: 'api',
  meaning: 'its connector',
});
