import type { Connector } from '../model/connector';
import type { Contents, PageFile } from '../model/contents';
import type { Place } from '../model/json';
import type { PageSection } from '../model/markdown-page';
import { memo } from '../model/memo';

/**
 * The sections of Microsoft's templates (templates/<publisher>/readme.md of the repository), which the intro.md has too, in their
 * order. A heading belongs to the first that it fits, in any of the ways that publishers write it.
 */
export const TEMPLATE_SECTIONS = [
  { name: 'Publisher', fits: /^publish(er|ed)/ },
  { name: 'Known Issues and Limitations', fits: /known|limit|issue|restriction|not supported|unsupported/ },
  { name: 'Frequently Asked Questions', fits: /^faq|frequently|^questions/ },
  {
    name: 'Deployment Instructions',
    fits: /deploy|install|^import|use (this|the) connector in your|custom connector/,
  },
  {
    name: 'Prerequisites',
    fits: /pre ?requi[sr]|^requirements?|pre ?condition|before you (begin|start)|^you will need|^what you need/,
  },
  {
    name: 'Obtaining Credentials',
    fits: /credential|authenti|authori[sz]|\b(keys?|tokens?|oauth|password)\b|sign(ing)? (in|up)|log ?in|^connecti|app(lication)? (access|registration)|register/,
  },
  {
    name: 'Supported Operations',
    fits: /\b(operations?|actions?|triggers?|functions|methods|endpoints|commands|capabilities)\b/,
  },
  { name: 'Getting Started', fits: /get(ting)? started|how to use|usage|quick ?start/ },
] as const;

export type TemplateSection = (typeof TEMPLATE_SECTIONS)[number]['name'];

/** A longer heading is a sentence that happens to hold such a word. */
const LONGEST_HEADING = 60;

/** The section of the template that a heading stands for. */
export function templateSection({ heading }: Pick<PageSection, 'heading'>): TemplateSection | undefined {
  const words = normal(heading).replaceAll('-', ' ');
  const name = TEMPLATE_SECTIONS.find(({ fits }) => fits.test(words))?.name;
  return words.length > LONGEST_HEADING && name !== 'Publisher' ? undefined : name;
}

/** In lower case, without invisible characters, numbering and signs at the ends. */
export function normal(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
}

/** A section of a page that stands for one of the template, with its index among the sections. */
export interface FoundSection {
  readonly name: TemplateSection;
  readonly section: PageSection;
  readonly index: number;
}

/** The sections of a page that stand for some of the template. */
export const templateSectionsOf = memo(({ sections }: PageFile): readonly FoundSection[] => {
  const found: FoundSection[] = [];
  let operationsLevel = Infinity;
  for (const [index, section] of sections.entries()) {
    if (section.level <= operationsLevel) operationsLevel = Infinity;
    const name = templateSection(section);
    // The title of a page, and the name of an operation, may hold any word: only the very name makes it a section.
    const isFree = (index === 0 && section.level === 1) || operationsLevel !== Infinity;
    if (name === undefined || (isFree && !normal(section.heading).startsWith(name.toLowerCase()))) continue;
    if (name === 'Supported Operations') operationsLevel = section.level;
    found.push({ name, section, index });
  }
  return found;
});

/** The first section of a page that stands for this one of the template. */
export function sectionFor(page: PageFile, name: TemplateSection): FoundSection | undefined {
  return templateSectionsOf(page).find((found) => found.name === name);
}

/** Where a page has no section that stands for one of these, their names. */
export function missingSections(page: PageFile, names: readonly TemplateSection[]): TemplateSection[] {
  return names.filter((name) => sectionFor(page, name) === undefined);
}

/** The sections from one of the template up to the next of the template that is not below it. */
export function sectionsBelow({ sections }: PageFile, { section, index }: FoundSection): PageSection[] {
  const after = sections.slice(index + 1);
  const end = after.findIndex(
    (other) =>
      other.level < section.level || (other.level === section.level && templateSection(other) !== undefined),
  );
  return end === -1 ? after : after.slice(0, end);
}

/** The readme and the intro.md, whichever there are. */
export function pagesOf({ readme, intro }: Contents): PageFile[] {
  return [readme, intro].filter((page) => page !== undefined);
}

/** There is nothing to read but comments and lines. */
export function isEmptyText(text: string): boolean {
  return text.replace(/<!--[^]*?(-->|$)/g, '').replace(/[\s\u200B\uFEFF_*-]+/g, '') === '';
}

/** The letters and digits of a text, in lower case and without articles: what is the same however it is written. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:an?|the)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** {@link lettersOf} the whole page. */
export const lettersOfPage = memo(({ document }: PageFile): string => lettersOf(document.text));

/** The line of a heading. */
export function headingOf({ start, end }: PageSection): Place {
  return { node: undefined, start, end };
}

/** A file of this name lies in the connector's folder itself, or a link to one. */
export function hasFile({ files }: Connector, name: RegExp): boolean {
  return files.some((file) => name.test(file.name));
}
