/**
 * What Univer finds out about a formula's tree is kept as long as the tree. A call of a LAMBDA name is a tree of hundreds of
 * nodes that fifty thousand copies of the formula share; Univer goes through it several times for every one of them, and
 * while a name is new it reads and builds the whole tree anew for each. All that is the same for the same tree.
 */
import {
  AstTreeBuilder,
  type BaseAstNode,
  IFormulaDependencyGenerator,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import type { Book } from "./book";

/** Those of its parts that are kept out of sight in Univer 0.25.1. */
interface DependencyGenerator {
  generate(isCalculateTreeModel?: boolean): Promise<unknown>;
  _detectForcedRecalculationNode(tree: unknown, node: BaseAstNode | null): boolean;
  _getAddressFunctionNodeList(node: BaseAstNode | null): BaseAstNode[];
  _nodeTraversalRef(node: BaseAstNode, found: BaseAstNode[]): void;
}

interface TreeInterpreter {
  checkAsyncNode(node: BaseAstNode | null | undefined): boolean;
}

/** The answer for a node, asked for once. */
function rememberedByNode<Answer>(ask: (node: BaseAstNode) => Answer): (node: BaseAstNode) => Answer {
  const answers = new WeakMap<BaseAstNode, Answer>();
  return (node) => {
    const known = answers.get(node);
    if (known !== undefined) return known;
    const answer = ask(node);
    answers.set(node, answer);
    return answer;
  };
}

/** As many different formulas as Univer itself keeps the trees of. */
const MOST_TREES = 5000;

/** Reads and builds a formula that a changed name is in once a calculation. */
function readOnce(book: Book, generator: DependencyGenerator): void {
  const lexer = book.injector.get(Lexer);
  const builder = book.injector.get(AstTreeBuilder);
  const read = lexer.treeBuilder.bind(lexer);
  const build = builder.parse.bind(builder);
  const generate = generator.generate.bind(generator);
  let readings = new Map<string, ReturnType<typeof read>>();
  let trees = new WeakMap<object, ReturnType<typeof build>>();
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const key = `${String(transformSuffix)}${formula}`;
    const known = readings.get(key);
    if (known !== undefined) return known;
    if (readings.size >= MOST_TREES) readings.clear();
    const reading = read(formula, transformSuffix);
    readings.set(key, reading);
    return reading;
  };
  builder.parse = (reading) => {
    const known = trees.get(reading);
    if (known !== undefined) return known;
    const tree = build(reading);
    trees.set(reading, tree);
    return tree;
  };
  generator.generate = (isCalculateTreeModel) => {
    readings = new Map();
    trees = new WeakMap();
    return generate(isCalculateTreeModel);
  };
}

function askOnce(generator: DependencyGenerator, interpreter: TreeInterpreter): void {
  const isForced = generator._detectForcedRecalculationNode.bind(generator);
  const isForcedTree = rememberedByNode((node) => isForced(null, node));
  generator._detectForcedRecalculationNode = (_tree, node) => node !== null && isForcedTree(node);
  const addresses = generator._getAddressFunctionNodeList.bind(generator);
  const addressesIn = rememberedByNode(addresses);
  generator._getAddressFunctionNodeList = (node) => (node === null ? [] : addressesIn(node));
  const collect = generator._nodeTraversalRef;
  // Itself it asks the one that does not remember, or every node of a tree would keep a list.
  const collector: DependencyGenerator = Object.create(generator, { _nodeTraversalRef: { value: collect } });
  const referencesIn = rememberedByNode((node) => {
    const found: BaseAstNode[] = [];
    collect.call(collector, node, found);
    return found;
  });
  generator._nodeTraversalRef = (node, found) => void found.push(...referencesIn(node));
  const isAsync = rememberedByNode(interpreter.checkAsyncNode.bind(interpreter));
  interpreter.checkAsyncNode = (node) => node !== null && node !== undefined && isAsync(node);
}

/** Once a book. */
export function rememberTrees(book: Book): void {
  const { injector } = book;
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as DependencyGenerator;
  readOnce(book, generator);
  askOnce(generator, injector.get(Interpreter) as unknown as TreeInterpreter);
}
