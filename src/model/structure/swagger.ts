import { anything, flag, list, map, neededText, object, oneOf, patterned, text, textList } from './shapes';
import type { Member, ObjectKind } from './types';
import { SUMMARY, VISIBILITY } from './value-extensions';

const OPERATION = object('operation');
const PARAMETER_LIST = list(object('parameter'));
const SECURITY = list(map(anything));

/** A text that a rule of its own demands. */
function demandedBy(rule: `pp-${string}`, member: Member = text): Member {
  return { ...member, need: 'text', reportedBy: { missing: rule, empty: rule } };
}

/** The kinds of object of Swagger 2.0 that do not describe a value. */
export const SWAGGER_KINDS = {
  definition: {
    noun: 'definition',
    others: 'extensions',
    members: {
      swagger: {
        ...text,
        need: 'text',
        reportedBy: {
          missing: 'pp-swagger-version',
          empty: 'pp-swagger-version',
          type: 'pp-swagger-version',
        },
      },
      info: { ...object('info'), need: 'present', reportedBy: { missing: 'pp-info-title-required' } },
      host: text,
      basePath: text,
      schemes: textList,
      consumes: textList,
      produces: textList,
      paths: {
        ...patterned(object('pathItem')),
        need: 'present',
        reportedBy: { missing: 'pp-paths-required' },
      },
      definitions: map(object('schema')),
      parameters: map(object('parameter')),
      responses: map(object('response')),
      securityDefinitions: map(object('securityDefinition')),
      security: SECURITY,
      tags: list(object('tag')),
      externalDocs: object('documentation'),
      'x-ms-capabilities': object('capabilities'),
      'x-ms-connector-metadata': list(object('metadataEntry')),
      'x-ms-docs': list(object('docsEntry')),
    },
  },
  info: {
    noun: 'info object',
    others: 'extensions',
    members: {
      title: demandedBy('pp-info-title-required'),
      version: demandedBy('pp-info-version-required'),
      description: text,
      termsOfService: text,
      contact: object('contact'),
      license: object('license'),
      'x-ms-api-annotation': object('infoAnnotation'),
      'x-ms-deployment-version': text,
    },
  },
  contact: {
    noun: 'contact',
    others: 'extensions',
    members: { name: text, url: text, email: text },
    oneOf: ['url', 'email'],
    reportedBy: { 'one-of': 'pp-info-contact-reachable' },
  },
  license: { noun: 'license', others: 'extensions', members: { name: neededText, url: text } },
  documentation: {
    noun: 'external documentation',
    others: 'extensions',
    members: { url: neededText, description: text },
  },
  tag: {
    noun: 'tag',
    others: 'extensions',
    members: { name: neededText, description: text, externalDocs: object('documentation') },
  },
  securityDefinition: {
    noun: 'security definition',
    others: 'extensions',
    reportedBy: { 'extension-name': 'pp-security-definition-property' },
    members: {
      type: {
        ...text,
        need: 'text',
        reportedBy: {
          missing: 'pp-security-definition-type-required',
          empty: 'pp-security-definition-type',
          type: 'pp-security-definition-type-required',
        },
      },
      description: text,
      name: text,
      in: text,
      flow: text,
      authorizationUrl: text,
      tokenUrl: text,
      scopes: patterned(text),
    },
  },
  pathItem: {
    noun: 'path',
    others: 'extensions',
    members: {
      $ref: text,
      get: OPERATION,
      put: OPERATION,
      post: OPERATION,
      delete: OPERATION,
      options: OPERATION,
      head: OPERATION,
      patch: OPERATION,
      parameters: PARAMETER_LIST,
      'x-ms-notification-content': object('notificationContent'),
    },
  },
  operation: {
    noun: 'operation',
    others: 'extensions',
    members: {
      operationId: {
        ...text,
        need: 'text',
        reportedBy: {
          missing: 'pp-operation-id-required',
          empty: 'pp-operation-id-required',
          type: 'pp-operation-id-required',
        },
      },
      tags: textList,
      summary: text,
      description: text,
      externalDocs: object('documentation'),
      consumes: textList,
      produces: textList,
      parameters: PARAMETER_LIST,
      responses: {
        ...patterned(object('response')),
        need: 'present',
        reportedBy: { missing: 'pp-response-required', type: 'pp-response-required' },
      },
      schemes: textList,
      deprecated: flag,
      security: SECURITY,
      'x-ms-summary': SUMMARY,
      'x-ms-visibility': VISIBILITY,
      'x-ms-trigger': oneOf('single', 'batch'),
      'x-ms-trigger-hint': text,
      'x-ms-trigger-metadata': object('triggerMetadata'),
      'x-ms-notification': object('notification'),
      'x-ms-notification-content': object('notificationContent'),
      'x-ms-api-annotation': object('operationAnnotation'),
      'x-ms-capabilities': object('operationCapabilities'),
      'x-ms-operation-context': object('operationContext'),
      'x-ms-pageable': object('pageable'),
      'x-ms-no-generic-test': flag,
      'x-ms-safe-operation': flag,
    },
  },
  response: {
    noun: 'response',
    others: 'extensions',
    reference: true,
    members: {
      $ref: text,
      description: {
        ...text,
        need: 'present',
        reportedBy: { missing: 'pp-response-description-required' },
      },
      schema: object('schema'),
      headers: map(object('header')),
      examples: map(anything),
      'x-ms-summary': SUMMARY,
    },
  },
} satisfies Record<string, ObjectKind>;
