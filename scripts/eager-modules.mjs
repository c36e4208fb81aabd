// Lets the browser compile the modules of a page while it fetches them, and not when the page starts.
//
// The bundler writes modules as arrow functions in a list. V8 skips the body of such a function when it reads the file in the
// background, and reads it whole again on the page's own thread once the module is called: React's alone is 200 kB. A function
// expression in parentheses is taken for one that will be called at once and is compiled in the background
// (https://v8.dev/blog/preparser, "PIFEs").
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { base, simple } from "acorn-walk";

/** Smaller modules cost nothing to read twice. */
const WORTH = 1_000;

/** Rewrites the modules in every script below a folder of built pages. */
export function hintModules(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"))) {
    const source = readFileSync(join(folder, name), "utf8");
    const hinted = hintSource(source);
    if (hinted !== source) writeFileSync(join(folder, name), hinted);
  }
}

/** The source of a chunk, `….push([script, id, module, …])`, with its larger modules written as functions in parentheses. */
export function hintSource(source) {
  const { body } = parse(source, { ecmaVersion: "latest" });
  const modules = body.flatMap(listOf).filter((node) => node?.type === "ArrowFunctionExpression" && isWorth(node));
  return replaceIn(source, { start: 0, end: source.length }, modules, (node) => hint(source, node));
}

/** The elements of the list that a statement pushes. */
function listOf({ expression }) {
  const list = expression?.type === "CallExpression" ? expression.arguments[0] : undefined;
  return list?.type === "ArrayExpression" ? list.elements : [];
}

/** Whether a module is large, and means the same as a function expression, which has a `this` and `arguments` of its own. */
function isWorth(node) {
  if (node.end - node.start < WORTH || node.async || node.body.type !== "BlockStatement") return false;
  let borrows = false;
  const found = () => (borrows = true);
  const identifier = ({ name }) => name === "arguments" && found();
  simple(node.body, { ThisExpression: found, MetaProperty: found, Identifier: identifier }, ARROWS_ONLY);
  return !borrows;
}

/** Looks into arrow functions alone: any other has a `this` of its own. */
const ARROWS_ONLY = { ...base, Function: (node, state, visit) => node.type === "ArrowFunctionExpression" && base.Function(node, state, visit) };

const hint = (source, { params, body }) =>
  `(function(${params.map((param) => source.slice(param.start, param.end)).join(",")})${replaceIn(source, body, errorsOf(body), ({ arguments: [message] }) => `Object.create(Error.prototype,{message:{value:${source.slice(message.start, message.end)}}})`)})`;

/**
 * The errors that a module makes as it starts, with one argument. React marks states by three that nobody reads; but to be able to
 * say where an error was made, V8 reads each function that is running then a second time, and the module itself is 200 kB.
 */
function errorsOf({ body }) {
  const values = body.flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations.map(({ init }) => init) : []));
  return values.filter((value) => value?.type === "CallExpression" && value.callee.name === "Error" && value.arguments.length === 1);
}

/** The source of a node with some of what it holds, in order, written otherwise. */
function replaceIn(source, { start, end }, inner, write) {
  const ends = [start, ...inner.map((node) => node.end)];
  return inner.map((node, index) => source.slice(ends[index], node.start) + write(node)).join("") + source.slice(ends.at(-1), end);
}
