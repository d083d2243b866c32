import { referenceFound } from '../../kit/reference-rules';

export default referenceFound('response', {
  id: 'pp-response-reference-found',
  rule: 'ResponseReferenceNotFound',
});
