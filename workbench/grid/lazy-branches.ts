import type { BaseAstNode, BaseValueObject, ArrayValueObject } from "@univerjs/engine-formula";
import { BooleanValueObject, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import type { Book } from "./book";

/** Kinds of nodes, as Univer 0.25.1 numbers them. */
const NODE = { reference: 1, function: 4, lambda: 5 } as const;

interface TreeInterpreter {
  _execute(node: BaseAstNode, across?: number, down?: number): number;
}

interface LambdaNode {
  isEmptyParamFunction(): boolean;
}

interface ReferenceNode {
  setRefOffset(across: number, down: number): void;
}

/** Stands where a branch has not been calculated, so that the other arguments keep their places. */
const NOT_CALCULATED = BooleanValueObject.create(false);

/** The one value that a condition comes to; undefined for references and for arrays of several values. */
function singleValue(node: BaseAstNode | undefined): BaseValueObject | undefined {
  const value = node?.getValue();
  if (!value || value.isReferenceObject()) return undefined;
  const object = value as BaseValueObject;
  if (!object.isArray()) return object;
  const array = object as ArrayValueObject;
  return array.getRowCount() * array.getColumnCount() === 1 ? (array.get(0, 0) ?? undefined) : undefined;
}

/** Whether IF takes the branch at this place, 1 or 2, of a condition with one value. */
const isTaken = (condition: BaseValueObject, place: number): boolean =>
  !condition.isError() && Boolean(condition.getValue()) === (place === 1);

/** Arguments of these functions, by place, that need not be calculated once the first one is known. */
const SPARED: Readonly<Record<string, (first: BaseAstNode | undefined, place: number) => boolean>> = {
  IF: (first, place) => {
    const condition = singleValue(first);
    return condition !== undefined && !isTaken(condition, place);
  },
  IFERROR: (first) => {
    const value = first?.getValue();
    return Boolean(value) && !value?.isReferenceObject() && !(value as BaseValueObject).isArray() && !value?.isError();
  },
};

/**
 * Calculates of IF and IFERROR only the branch that is taken, as Excel does; Univer calculates both. In a LAMBDA that allows
 * for every kind of argument most of the formula stands in branches that are not taken.
 */
export function calculateOnlyWhatIsTaken(book: Book): void {
  const runtime = book.injector.get(IFormulaRuntimeService);
  const interpreter = book.injector.get(Interpreter) as unknown as TreeInterpreter;
  const execute = (node: BaseAstNode, across: number, down: number): number => {
    if (runtime.isStopExecution()) return 1;
    const children = node.getChildren();
    const isSpared = node.nodeType === NODE.function && children.length > 1 ? SPARED[node.getToken()] : undefined;
    for (let place = 0; place < children.length; place++) {
      const child = children[place] as BaseAstNode;
      const isBare = child.nodeType === NODE.lambda && (child as unknown as LambdaNode).isEmptyParamFunction();
      if (isBare) child.execute();
      else if (place > 0 && isSpared?.(children[0], place) === true) child.setValue(NOT_CALCULATED);
      else execute(child, across, down);
    }
    if (node.nodeType === NODE.reference) (node as unknown as ReferenceNode).setRefOffset(across, down);
    node.execute();
    return 0;
  };
  interpreter._execute = (node, across = 0, down = 0) => execute(node, across, down);
}
