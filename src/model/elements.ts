import type {
  Definition,
  DynamicCall,
  MetadataEntry,
  MimeTypeList,
  Operation,
  OperationFamily,
  Parameter,
  PathItem,
  Reference,
  Response,
  ResponseUse,
  Schema,
  SecurityDefinition,
  SecurityRequirement,
  Tag,
  TypedValue,
} from './definition/types';
import type { StructureFault } from './structure/types';
import type {
  ConnectionParameter,
  ConnectionParameterSet,
  ConnectionReference,
  OperationName,
  PolicyTemplate,
  Properties,
} from './properties';

/** The kinds of element of a definition that a rule can run on. */
export interface DefinitionElements {
  definition: Definition;
  pathItem: PathItem;
  operation: Operation;
  operationFamily: OperationFamily;
  parameter: Parameter;
  response: Response;
  responseUse: ResponseUse;
  schema: Schema;
  typedValue: TypedValue;
  reference: Reference;
  dynamicCall: DynamicCall;
  securityDefinition: SecurityDefinition;
  securityRequirement: SecurityRequirement;
  mimeTypeList: MimeTypeList;
  tag: Tag;
  metadataEntry: MetadataEntry;
  structureFault: StructureFault;
}

/** The kinds of element of apiProperties.json that a rule can run on. */
export interface PropertiesElements {
  properties: Properties;
  connectionParameter: ConnectionParameter;
  connectionParameterSet: ConnectionParameterSet;
  connectionReference: ConnectionReference;
  policyTemplate: PolicyTemplate;
  scriptOperation: OperationName;
  structureFault: StructureFault;
}

type Lister<Model, Elements> = { readonly [E in keyof Elements]: (model: Model) => readonly Elements[E][] };

export const definitionElements: Lister<Definition, DefinitionElements> = {
  definition: (definition) => [definition],
  pathItem: ({ pathItems }) => pathItems,
  operation: ({ operations }) => operations,
  operationFamily: ({ operationFamilies }) => operationFamilies,
  parameter: ({ parameters }) => parameters,
  response: ({ responses }) => responses,
  responseUse: ({ operations }) => operations.flatMap(({ responses }) => responses),
  schema: ({ schemas }) => schemas,
  typedValue: ({ typedValues }) => typedValues,
  reference: ({ references }) => references,
  dynamicCall: ({ dynamicCalls }) => dynamicCalls,
  securityDefinition: ({ securityDefinitions }) => securityDefinitions,
  securityRequirement: ({ securityRequirements }) => securityRequirements,
  mimeTypeList: ({ mimeTypeLists }) => mimeTypeLists,
  tag: ({ tags }) => tags,
  metadataEntry: ({ metadata }) => metadata,
  structureFault: ({ structureFaults }) => structureFaults,
};

export const propertiesElements: Lister<Properties, PropertiesElements> = {
  properties: (properties) => [properties],
  connectionParameter: ({ connectionParameters }) => connectionParameters,
  connectionParameterSet: ({ connectionParameterSets }) => connectionParameterSets,
  connectionReference: ({ connectionReferences }) => connectionReferences,
  policyTemplate: ({ policyTemplates }) => policyTemplates,
  scriptOperation: ({ scriptOperations }) => scriptOperations,
  structureFault: ({ structureFaults }) => structureFaults,
};
