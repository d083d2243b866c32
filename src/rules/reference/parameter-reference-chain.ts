import { noReferenceChain } from '../../kit/reference-chain-rules';

export default noReferenceChain(
  'parameter',
  { id: 'pp-parameter-reference-chain', rule: 'ParameterRefLoopNotAllowed' },
  { name: 'order', in: 'query', type: 'string' },
);
