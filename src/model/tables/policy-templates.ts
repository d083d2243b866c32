/** What the names of a template's own parameters begin with. */
export const TEMPLATE_PARAMETER = 'x-ms-apimTemplateParameter.';

/** What a parameter of a template holds: text that says something, any text, a number, an object, or one of several texts. */
export type TemplateValue = 'text' | 'empty text' | 'number' | 'object' | readonly string[];

export interface TemplateShape {
  /** Its parameters by name, without {@link TEMPLATE_PARAMETER}. */
  readonly needed: Readonly<Record<string, TemplateValue>>;
  readonly optional?: Readonly<Record<string, TemplateValue>>;
  /** The sections it can work in; none when it decides that by itself. */
  readonly sections?: readonly string[];
}

const BOTH = ['Request', 'Response'] as const;
const EXISTS = ['override', 'skip', 'append'] as const;
const METHODS = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'HEAD',
  '@Request.OriginalHTTPMethod',
] as const;
const CONVERSION = { propertyParentPath: 'text', newPropertyPath: 'text' } as const;
const SUB_PATH = { propertySubPath: 'empty text' } as const;

/**
 * Policy templates by their id in lower case.
 *
 * Source: Microsoft's schema of apiProperties.json, and three templates that only published connectors show.
 */
export const POLICY_TEMPLATES: ReadonlyMap<string, TemplateShape> = new Map<string, TemplateShape>([
  [
    'convertarraytoobject',
    {
      needed: { ...CONVERSION, keyWithinCollectionPath: 'text' },
      optional: { ...SUB_PATH, retainKey: ['true', 'false'] },
      sections: BOTH,
    },
  ],
  [
    'convertobjecttoarray',
    { needed: CONVERSION, optional: { ...SUB_PATH, keyName: 'text', valueName: 'text' }, sections: BOTH },
  ],
  // Its section is written by the portal, although the schema has none.
  ['dynamichosturl', { needed: { urlTemplate: 'text' }, sections: ['Request'] }],
  ['encodepropertyvalue', { needed: CONVERSION, optional: SUB_PATH, sections: BOTH }],
  ['pollingtrigger', { needed: { triggerConfig: 'object', triggerDataPath: 'text' } }],
  ['routerequesttoendpoint', { needed: { newPath: 'text' }, optional: { httpMethod: METHODS } }],
  [
    'setheader',
    {
      needed: { name: 'text', value: 'empty text' },
      optional: { existsAction: EXISTS },
      sections: [...BOTH, 'Failure'],
    },
  ],
  [
    'setproperty',
    {
      needed: {
        newPropertyParentPathTemplate: 'text',
        newPropertySubPathTemplate: 'text',
        propertyValuePathTemplate: 'text',
      },
      sections: BOTH,
    },
  ],
  [
    'setqueryparameter',
    { needed: { name: 'text', value: 'empty text' }, optional: { existsAction: EXISTS } },
  ],
  [
    'setvaluefromurl',
    {
      needed: { parameterTemplate: 'text', parameterValueUrl: 'text', parameterValuePathTemplate: 'text' },
      optional: { httpMethod: ['GET', 'POST', 'PUT'] },
      sections: BOTH,
    },
  ],
  [
    'stringreplace',
    {
      needed: { ...CONVERSION, sourceString: 'empty text', replacementString: 'empty text' },
      optional: SUB_PATH,
      sections: BOTH,
    },
  ],
  [
    'stringtoarray',
    {
      needed: { ...CONVERSION, delimiterList: 'empty text', childPropertyName: 'empty text' },
      optional: SUB_PATH,
      sections: BOTH,
    },
  ],
  [
    'updatenextlink',
    { needed: { nextLinkPropertyName: 'text' }, optional: { nextLinkParentPropertyPath: 'text' } },
  ],
  ['dynamicsubdomain', { needed: { urlTemplate: 'text' } }],
  [
    'moveproperties',
    {
      needed: { srcParentPath: 'text', dstParentPath: 'text' },
      optional: {
        srcSubPath: 'empty text',
        dstSubPath: 'empty text',
        copyOnlySubProperties: ['true', 'false'],
      },
      sections: BOTH,
    },
  ],
  ['setconnectionstatustounauthenticated', { needed: { statusCode: 'number' } }],
]);
