import { referenceValid } from '../../kit/reference-rules';

export default referenceValid('response', {
  id: 'pp-response-reference-valid',
  rule: 'ResponseReferenceNotValid',
});
