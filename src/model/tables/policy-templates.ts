/** What the names of a template's own parameters begin with. */
export const TEMPLATE_PARAMETER = 'x-ms-apimTemplateParameter.';

/**
 * Policy templates by their id in lower case, with the parameters each needs, without {@link TEMPLATE_PARAMETER}.
 *
 * Source: Microsoft's schema of apiProperties.json, and three templates that only published connectors show.
 */
export const POLICY_TEMPLATES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['convertarraytoobject', ['propertyParentPath', 'keyWithinCollectionPath', 'newPropertyPath']],
  ['convertobjecttoarray', ['propertyParentPath', 'newPropertyPath']],
  ['dynamichosturl', ['urlTemplate']],
  ['encodepropertyvalue', ['propertyParentPath', 'newPropertyPath']],
  ['pollingtrigger', ['triggerConfig', 'triggerDataPath']],
  ['routerequesttoendpoint', ['newPath']],
  ['setheader', ['name', 'value']],
  [
    'setproperty',
    ['newPropertyParentPathTemplate', 'newPropertySubPathTemplate', 'propertyValuePathTemplate'],
  ],
  ['setqueryparameter', ['name', 'value']],
  ['setvaluefromurl', ['parameterTemplate', 'parameterValueUrl', 'parameterValuePathTemplate']],
  ['stringreplace', ['propertyParentPath', 'sourceString', 'replacementString', 'newPropertyPath']],
  ['stringtoarray', ['propertyParentPath', 'delimiterList', 'childPropertyName', 'newPropertyPath']],
  ['updatenextlink', ['nextLinkPropertyName']],
  ['dynamicsubdomain', []],
  ['moveproperties', []],
  ['setconnectionstatustounauthenticated', []],
]);
