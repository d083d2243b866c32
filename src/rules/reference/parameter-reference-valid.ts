import { referenceValid } from '../../kit/reference-rules';

export default referenceValid('parameter', {
  id: 'pp-parameter-reference-valid',
  rule: 'ParameterReferenceNotValid',
});
