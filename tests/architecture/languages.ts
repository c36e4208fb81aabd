import ts from "typescript";
import { LANGUAGES } from "@/lib/domain/document";
import type { SourceText } from "./layers";

/** Where the lexicons of the languages lie; code outside it asks for traits. */
const LEXICONS = "lib/extract/lexicon/";

const EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken]);

const isCode = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && (LANGUAGES as readonly string[]).includes(node.text);

/** Whether a node asks if something is a certain language: by a comparison, a case, or a look into a list. */
function asksForLanguage(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return EQUALITY.has(node.operatorToken.kind) && (isCode(node.left) || isCode(node.right));
  if (ts.isCaseClause(node)) return isCode(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || !["includes", "has", "indexOf"].includes(node.expression.name.text)) return false;
  const list = node.expression.expression;
  return node.arguments.some(isCode) || (ts.isArrayLiteralExpression(list) && list.elements.some(isCode));
}

/** The lines of extraction that ask for a language by its code, the lexicons aside. */
export function languageConditions({ path, text }: SourceText): readonly string[] {
  if (!path.startsWith("lib/extract/") || path.startsWith(LEXICONS)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (asksForLanguage(node)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} asks for a language by its code; ask for a trait of its grammar`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
