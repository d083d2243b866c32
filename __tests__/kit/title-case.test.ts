import { describe, expect, it } from '@jest/globals';
import { titleCase } from '../../src/kit/title-case';
import { ABBREVIATIONS, LITTLE_TITLE_WORDS, TITLE_WORDS } from '../../src/model/tables/title-words';

describe('a title in title case', () => {
  it.each([
    ['page size', 'Page Size'],
    ['Page size', 'Page Size'],
    ['status of the order', 'Status of the Order'],
    ['sort by', 'Sort By'],
    ['to', 'To'],
    ['to date', 'To Date'],
    ['Include thumbnail?', 'Include Thumbnail?'],
    ['Name (optional)', 'Name (Optional)'],
    ['Free text field #11', 'Free Text Field #11'],
    ['OAuth token', 'OAuth Token'],
    ['iPhone number', 'iPhone Number'],
    ['VAT number', 'VAT Number'],
    ['order ID', 'Order ID'],
    ['Date Of birth', 'Date Of Birth'],
    ['name & address', 'Name & Address'],
    ['page  size', undefined],
  ])('makes of %j %j', (text, title) => {
    expect(titleCase(text)).toEqual(title === undefined ? undefined : { text: title, sure: true });
  });

  it.each([
    'Order ID',
    'Date of Payment',
    'Date Of Payment',
    'ORDER NUMBER',
    'iPhone',
    'Subject',
    'id',
    'Order id',
    'URL',
    '',
    ' ',
  ])('leaves %j alone, which is in it', (text) => {
    expect(titleCase(text)).toBeUndefined();
  });

  it.each([
    'filter by order_id',
    'and/or value',
    'from/to date',
    'e-mail address',
    'check-in date',
    'customer.name',
    '$top value',
    'page[size] number',
    'the name of the customer.',
    'Name, first and last',
    'key: value',
    'version v2',
    '3rd value',
    'nombre del cliente',
    'größe der Datei',
    'fecha de inicio',
    '件数',
    'acme order',
    'name (of order)',
    'a title that explains the whole field',
    `date ${'of date '.repeat(100)}`,
    'x'.repeat(200_000),
  ])('cannot tell it of %.40s', (text) => {
    expect(titleCase(text)).toBeUndefined();
  });

  it('says how it would write an abbreviation in small letters, and is not sure', () => {
    expect(titleCase('customer id')).toEqual({ text: 'Customer ID', sure: false });
    expect(titleCase('list of order ids')).toEqual({ text: 'List of Order IDs', sure: false });
  });

  it('makes nothing else of what it made', () => {
    for (const text of ['status of the order', 'sort by', 'customer id', 'Name (optional)', 'to'])
      expect(titleCase(titleCase(text)?.text ?? '')).toBeUndefined();
  });

  it('knows each word as one thing', () => {
    const words = [...TITLE_WORDS];
    expect(words.filter((word) => LITTLE_TITLE_WORDS.has(word) || ABBREVIATIONS.has(word))).toEqual([]);
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect([...LITTLE_TITLE_WORDS].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });
});
