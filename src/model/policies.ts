/**
 * Microsoft's certification policy codes that rules decide, with the requirement in our words.
 *
 * Source: "Fix certification policy errors" of Microsoft's connector documentation, and the codes that its checks print.
 */
export const POLICIES: Readonly<Record<string, string>> = {
  '5000.1.1.1': 'The connector has its icon',
  '5000.1.1.3': 'The connector has its definition',
  '5000.2.1.1': 'The brand color is a valid color of its own',
  '5000.2.1.2': 'The icon is smaller than 1 MB',
  '5000.2.1.3': 'The icon is a PNG',
  '5000.2.1.4': 'The icon is square and has 100 to 230 pixels a side',
  '5000.2.1.5': 'The background of the icon is opaque and has the brand color',
  '5000.2.2.1': 'The title has at most 30 characters',
  '5000.2.2.2': 'The title has no reserved words',
  '5000.2.2.3': 'The title ends in a letter, a digit or a closing parenthesis',
  '5000.2.2.5': 'The title is unlike that of any other connector',
  '5000.2.3.4': 'The description has 30 to 500 characters',
  '5000.2.3.5': 'The description names no Microsoft product that runs connectors',
  '5000.2.3.6': 'Descriptions are plain sentences without links, instructions and emojis',
  '5000.2.4.2': 'The default response has no schema',
  '5000.2.4.4': 'No response schema is empty',
  '5000.2.4.5': 'No operation is empty',
  '5000.2.4.6': 'No object schema is empty',
  '5000.2.6.2': 'The definition is complete, well-formed Swagger 2.0',
  '5000.2.6.3': 'The definition is OpenAPI 2.0',
  '5000.2.6.4': 'The host is the production host',
  '5000.2.6.9': 'Every connection parameter has a uiDefinition',
  '5000.2.6.10': 'Every connection parameter has a description',
  '5000.3.1.3': 'The website is a valid address',
  '5000.3.1.4': 'The support contact is a valid address',
  '5000.3.1.5': 'The privacy policy is a valid address',
  '5000.3.1.6': 'All traffic is HTTPS',
};
