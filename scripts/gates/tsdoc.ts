import {
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';

/** What programs call: its description shows how. */
const CALLED = ReflectionKind.Function | ReflectionKind.Class;

/** What is described with the thing that it belongs to. */
const UNNAMED = ReflectionKind.Constructor | ReflectionKind.TypeLiteral;

/** The comments of a declaration: functions have theirs at each signature. */
function commentsOf(declaration: DeclarationReflection) {
  const { signatures = [], getSignature, setSignature, comment } = declaration;
  const all = [...signatures, getSignature, setSignature].map((each) => each?.comment);
  return [comment, ...all].filter((each) => each !== undefined);
}

function describe(signature: SignatureReflection, name: string): readonly string[] {
  return (signature.parameters ?? [])
    .filter(({ comment, name: own }) => comment === undefined && own !== '__namedParameters')
    .map((parameter) => `${name}: the parameter ${parameter.name} is not described`);
}

/** What is missing from a declaration and from its members. */
function problemsOf(declaration: DeclarationReflection): readonly string[] {
  const name = declaration.getFullName();
  const comments = commentsOf(declaration);
  const isNamed = !declaration.kindOf(UNNAMED);
  const own = isNamed && !comments.some((comment) => comment.hasVisibleComponent());
  const example =
    declaration.kindOf(CALLED) && !comments.some((comment) => comment.getTag('@example'));
  const members = declaration.inheritedFrom ? [] : (declaration.children ?? []);
  return [
    ...(own ? [`${name} is not described`] : []),
    ...(example ? [`${name} has no example`] : []),
    ...(declaration.kindOf(ReflectionKind.Function)
      ? (declaration.signatures ?? []).flatMap((signature) => describe(signature, name))
      : []),
    ...members.filter((member) => !member.inheritedFrom && !member.overwrites).flatMap(problemsOf),
  ];
}

/**
 * What is not described of the public names of a library.
 *
 * @param project - what TypeDoc read.
 * @returns a sentence for each gap.
 */
export function gapsIn(project: ProjectReflection): readonly string[] {
  const modules = project.children ?? [];
  const declarations = modules.flatMap((each) =>
    each.kindOf(ReflectionKind.Module) ? (each.children ?? []) : [each],
  );
  return declarations.filter((each) => !each.kindOf(ReflectionKind.Reference)).flatMap(problemsOf);
}
