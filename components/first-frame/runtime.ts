/**
 * What the first frame of the popup is drawn with: the views as they are, once, into nodes. The build puts this in the
 * place of Preact for them (`tools/first-frame/plugin.ts`), so that nobody waits for Preact who only reads; when
 * somebody touches the popup, Preact takes the same nodes over. Nothing is compared, no effect runs and no handler is
 * attached. How attributes are written is Preact's way (`preact/src/diff/props.js`): a test compares both trees.
 */

type View = (props: Props) => unknown;
interface Props {
  readonly children?: unknown;
  readonly [name: string]: unknown;
}

/** The value of a context's innermost provider, while the views below it are called. */
class Context<T> {
  readonly Provider = this;
  constructor(public value: T) {}
}

/** What a view gives back besides texts: an element to be made, a view to be called, or the provider of a context. */
class Element {
  constructor(
    readonly type: string | View | Context<unknown>,
    readonly props: Props,
  ) {}
}

/** An element or a view with its properties, as the JSX of the views is compiled. */
export const jsx = (type: Element['type'], props: Props): Element => new Element(type, props);
export { jsx as jsxDEV, jsx as jsxs };
/** Its children and nothing around them. */
export const Fragment: View = ({ children }) => children;

/** A context with the value that holds without a provider. */
export const createContext = <T>(value: T): Context<T> => new Context(value);
/** The value of the innermost provider. */
export const useContext = <T>({ value }: Context<T>): T => value;
/** The first state; it never changes here. */
export const useState = <T>(first: T | (() => T)): readonly [T, () => void] => [
  first instanceof Function ? first() : first,
  useEffect,
];
/** Computed, for once. */
export const useMemo = <T>(make: () => T): T => make();
/** A reference that stays as it begins: nodes are given to it when Preact takes over. */
export const useRef = <T>(current: T): { current: T } => ({ current });
/** Nothing: effects run when Preact takes over. */
export const useEffect = (): void => {};
export { useEffect as useLayoutEffect };
/** The function itself; nobody calls it yet. */
export const useCallback = <T>(call: T): T => call;

/** Draws what a view gives back at the end of a node. */
export function draw(child: unknown, into: Node, namespace?: string): void {
  if (child === null || child === undefined || typeof child === 'boolean') return;
  if (Array.isArray(child)) for (const one of child) draw(one, into, namespace);
  else if (!(child instanceof Element)) into.appendChild(document.createTextNode(String(child)));
  else {
    const { type, props } = child;
    if (typeof type === 'string') drawTag(type, props, into, namespace);
    else if (type instanceof Context) {
      const before = type.value;
      type.value = props.value;
      draw(props.children, into, namespace);
      type.value = before;
    } else draw(type(props), into, namespace);
  }
}

const SVG = 'http://www.w3.org/2000/svg';
/** Properties that Preact writes as attributes, though an element has them. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['width', 'height', 'href', 'list', 'form', 'tabIndex', 'download', 'rowSpan', 'colSpan', 'role', 'popover'],
]);
/** What is no attribute of an element. */
const ASIDE: ReadonlySet<string> = new Set(['children', 'key', 'ref']);

function drawTag(tag: string, props: Props, into: Node, around: string | undefined): void {
  const namespace = tag === 'svg' ? SVG : around;
  const node = namespace ? document.createElementNS(namespace, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || ASIDE.has(name) || (name[0] === 'o' && name[1] === 'n')) continue;
    if (!namespace && !ATTRIBUTES.has(name) && name in node) Reflect.set(node, name, value ?? '');
    else if (value !== null && (value !== false || name[4] === '-')) node.setAttribute(name, String(value));
  }
  draw(props.children, node, namespace);
  into.appendChild(node);
}
