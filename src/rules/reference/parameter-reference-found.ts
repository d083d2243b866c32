import { referenceFound } from '../../kit/reference-rules';

export default referenceFound('parameter', {
  id: 'pp-parameter-reference-found',
  rule: 'ParameterReferenceNotFound',
});
