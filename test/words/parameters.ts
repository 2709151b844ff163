import { join } from 'node:path';
import ts from 'typescript';

/** A parameter of one of the dictionary's functions, as the type of all languages has it. */
export interface Parameter {
  readonly name: string;
  readonly kinds: readonly ('string' | 'number' | 'strings' | 'null')[];
  /** The only texts it may be; empty: any. */
  readonly texts: readonly string[];
}

const english = join(import.meta.dirname, '../../renderer/words/en.ts');

/** The parameters of all functions among the words, by path; the compiler knows them, a running test does not. */
export function parametersByPath(): ReadonlyMap<string, readonly Parameter[]> {
  const program = ts.createProgram([english], {
    strict: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(english);
  const module = source && checker.getSymbolAtLocation(source);
  const words = module && checker.getExportsOfModule(module).find(({ name }) => name === 'en');
  if (words === undefined) throw new Error('there are no English words');
  const found = new Map<string, readonly Parameter[]>();

  function visit(type: ts.Type, path: string): void {
    const [signature] = type.getCallSignatures();
    if (signature !== undefined) {
      const parameters = signature.getParameters();
      found.set(
        path,
        parameters.map((each) => parameterOf(each.name, checker.getTypeOfSymbol(each), checker)),
      );
    } else if (isRecord(type)) {
      for (const each of type.getProperties()) {
        visit(checker.getTypeOfSymbol(each), path === '' ? each.name : `${path}.${each.name}`);
      }
    }
  }
  visit(checker.getTypeOfSymbol(words), '');
  return found;
}

function isRecord(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0;
}

function parameterOf(name: string, type: ts.Type, checker: ts.TypeChecker): Parameter {
  const parts = type.isUnion() ? type.types : [type];
  const kinds = parts.map((part): Parameter['kinds'][number] => {
    if (part.flags & ts.TypeFlags.StringLike) return 'string';
    if (part.flags & ts.TypeFlags.NumberLike) return 'number';
    if (part.flags & ts.TypeFlags.Null) return 'null';
    if (checker.isArrayLikeType(part)) return 'strings';
    throw new Error(`${name}: nobody knows what to give for ${checker.typeToString(part)}`);
  });
  const texts = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return { name, kinds: [...new Set(kinds)], texts };
}
