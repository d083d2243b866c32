/**
 * Limits of the icon of a connector.
 *
 * Source: policies 5000.2.1.2 and 5000.2.1.4, and the rule "connector-validate-iconimage" of Microsoft's Solution Checker.
 */
export const LEAST_ICON_SIDE = 100;
export const MOST_ICON_SIDE = 230;
/** The icon is smaller than this: 1 MB, by the smaller of its two meanings. */
export const ICON_BYTES = 1_000_000;
/** The logo takes less than this of width and height, in per cent. */
export const LOGO_PERCENT = 70;
