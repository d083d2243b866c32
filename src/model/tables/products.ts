/** Microsoft's products that run connectors, and their siblings: texts of a connector do not name them. */
export const PRODUCT_NAMES = [
  'Power Apps',
  'Power Automate',
  'Power BI',
  'Power Pages',
  'Power Platform',
  'Power Virtual Agents',
  'Copilot Studio',
  'Logic Apps',
] as const;
