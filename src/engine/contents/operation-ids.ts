import type { Comparison, Script } from '../../model/script';
import { childIn, nodesIn, type Syntax } from './csharp';
import type { Texts } from './csharp-text';

type Found = Pick<Script, 'comparisons' | 'comparesOtherwise'>;

const SCOPES: ReadonlySet<string> = new Set([
  'method_declaration',
  'constructor_declaration',
  'property_declaration',
]);
const SAME_TEXT = /^(To(Lower|Upper)(Invariant)?|Trim|ToString)$/;

/** Finds what the code compares with the id of the operation: `this.Context.OperationId`, and variables that hold it. */
export function operationIdsIn(root: Syntax, text: string, texts: Texts): Found {
  const reader = new Reader(root, text, texts);
  for (const node of nodesIn(root)) reader.read(node);
  return reader;
}

/** An expression whose value is the id of the operation. */
interface Use {
  readonly node: Syntax;
  readonly ignoresCase: boolean;
}

class Reader implements Found {
  readonly comparisons: Comparison[] = [];
  comparesOtherwise = false;
  /** Variables of the current method that hold the id, and whether in another case. */
  private variables = new Map<string, boolean>();
  /** Methods that take the id as a parameter of that name. */
  private readonly takers: ReadonlySet<string>;

  constructor(
    root: Syntax,
    private readonly text: string,
    private readonly texts: Texts,
  ) {
    const takers = [...nodesIn(root)].filter(
      (node) => node.type === 'parameter' && this.isIdParameter(node) && node.parent?.parent !== undefined,
    );
    this.takers = new Set(takers.map((node) => this.source(childIn(node.parent?.parent, 'name'))));
  }

  read(node: Syntax): void {
    if (SCOPES.has(node.type)) this.variables = new Map();
    if (node.type === 'parameter' && this.isIdParameter(node))
      this.variables.set(this.source(childIn(node, 'name')), false);
    const ignoresCase = this.idAt(node);
    if (ignoresCase !== undefined) this.note(whole({ node, ignoresCase }, this.text));
  }

  private source(node: Syntax | undefined): string {
    return node === undefined ? '' : this.text.slice(node.start, node.end);
  }

  private isIdParameter(node: Syntax): boolean {
    return /^operationId$/i.test(this.source(childIn(node, 'name')));
  }

  /** Whether the node by itself is the id, and in another case; undefined when it is not. */
  private idAt(node: Syntax): boolean | undefined {
    if (node.type === 'identifier' && node.field !== 'name') return this.variables.get(this.source(node));
    const access = node.type === 'member_binding_expression' ? node.parent : node;
    if (node.type !== 'member_access_expression' && node.type !== 'member_binding_expression')
      return undefined;
    if (this.source(childIn(node, 'name')) !== 'OperationId') return undefined;
    return /\b(context|ctx)\s*[!?]*\.\s*OperationId/i.test(this.source(access)) ? false : undefined;
  }

  private note(use: Use): void {
    const { node } = use;
    const parent = node.parent;
    if (parent === undefined || parent.type === 'interpolation') return;
    if (parent.type === 'variable_declarator') {
      this.variables.set(this.source(childIn(parent, 'name')), use.ignoresCase);
      return;
    }
    const others = this.comparedWith(node, parent);
    if (others === undefined) this.comparesOtherwise = true;
    else for (const other of others) this.add(other, use);
  }

  /** What the id is compared with; undefined when it is used otherwise. */
  private comparedWith(node: Syntax, parent: Syntax): readonly Syntax[] | undefined {
    switch (parent.type) {
      case 'binary_expression': {
        const operator = this.source(childIn(parent, 'operator'));
        if (operator !== '==' && operator !== '!=') return undefined;
        return parent.children.filter((child) => child.field !== 'operator' && child !== node);
      }
      case 'is_pattern_expression':
        return constantsIn(parent.children.filter((child) => child !== node));
      case 'switch_statement':
        return constantsIn(childIn(parent, 'body')?.children.flatMap(({ children }) => children) ?? []);
      case 'switch_expression':
        return constantsIn(parent.children.flatMap(({ children }) => children.slice(0, 1)));
      case 'member_access_expression':
        return this.comparedByEquals(parent.parent, node);
      case 'argument':
        return this.comparedByEquals(parent.parent?.parent, node);
      default:
        return undefined;
    }
  }

  /** `"A".Equals(id)`, `id.Equals("A")`, `string.Equals(id, "A")`; and calls that pass the id on or write it down. */
  private comparedByEquals(call: Syntax | undefined, node: Syntax): readonly Syntax[] | undefined {
    if (call?.type !== 'invocation_expression') return undefined;
    const callee = childIn(call, 'function');
    const name = this.source(callee?.type === 'member_access_expression' ? childIn(callee, 'name') : callee);
    if (this.takers.has(name) || /^Log[A-Z]/.test(name)) return [];
    if (name !== 'Equals') return undefined;
    const values = (childIn(call, 'arguments')?.children ?? []).flatMap(({ children }) => children.slice(-1));
    const owner = childIn(callee, 'expression');
    if (owner === undefined || /^string$/i.test(this.source(owner)))
      return values.slice(0, 2).filter((value) => value !== node);
    return owner === node ? values.slice(0, 1) : [owner];
  }

  private add(other: Syntax, { ignoresCase }: Use): void {
    const name = this.texts.of(other);
    if (name === undefined) {
      // A comparison with null or an empty text says nothing about operations.
      if (other.type !== 'null_literal') this.comparesOtherwise = true;
      return;
    }
    const around = this.source(other.parent?.parent?.parent ?? other).slice(0, 500);
    const byArgument = around.includes('IgnoreCase');
    this.comparisons.push({
      name,
      start: other.start,
      end: other.end,
      ignoresCase: ignoresCase || byArgument,
    });
  }
}

/** The expression with everything around it that does not change the text but for its case. */
function whole({ node, ignoresCase }: Use, text: string): Use {
  let outer = node;
  let folded = ignoresCase;
  for (let parent = outer.parent; parent !== undefined; parent = outer.parent) {
    if (parent.type === 'member_access_expression' && childIn(parent, 'expression') === outer) {
      const name = childIn(parent, 'name');
      const called = name === undefined ? '' : text.slice(name.start, name.end);
      if (!SAME_TEXT.test(called) || parent.parent?.type !== 'invocation_expression') break;
      folded ||= called.startsWith('To') && called !== 'ToString';
      outer = parent.parent;
    } else if (WRAPPERS.has(parent.type) && parent.children.at(-1) === outer) outer = parent;
    else break;
  }
  return { node: outer, ignoresCase: folded };
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'postfix_unary_expression',
  'conditional_access_expression',
]);

/** The values of the constant patterns among these nodes and in them; of other nodes, such as statements, nothing. */
function constantsIn(nodes: readonly Syntax[]): Syntax[] {
  return nodes
    .filter(({ type }) => type.endsWith('_pattern'))
    .flatMap((node) => [...nodesIn(node)])
    .filter(({ type }) => type === 'constant_pattern')
    .flatMap(({ children }) => children.slice(0, 1));
}
