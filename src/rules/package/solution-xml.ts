import { inXml, POLICY_ERRORS, solutionsOf } from '../../kit/package';
import { flow, packaged, solution, submission } from '../../kit/package-examples';
import { spanOf } from '../../kit/lines';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-solution-xml',
  title: 'The XML files of a solution are well-formed',
  why: 'Certification reads from them what is in the solution, and stops at the first error.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.16' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { manifest, customizations } of solutionsOf(connector))
      for (const file of [manifest, customizations])
        if (file?.document.fault !== undefined)
          yield inXml(file, spanOf(file.document.fault), file.document.fault.message);
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'Connector.zip': solution({ 'solution.xml': '<a>\n<b></a>', 'customizations.xml': '' }),
            'Flow.zip': flow({ 'customizations.xml': '<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>' }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:1',
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/solution.xml:2',
          'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:1',
        ],
      },
    ],
  }),
});
