import { noReferenceChain } from '../../kit/reference-chain-rules';

export default noReferenceChain(
  'response',
  { id: 'pp-response-reference-chain', rule: 'ResponseRefLoopNotAllowed' },
  { description: 'An order' },
);
