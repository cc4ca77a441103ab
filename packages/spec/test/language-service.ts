import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const virtualFile = `${root}packages/spec/test/virtual-editor-file.ts`;

/** Where the caret stands in the source of a test. */
const CARET = '‸';

/** An editor with one open file, in the settings of this repository. */
export interface Editor {
  /** The messages of the errors in `source`. */
  errors(source: string): readonly string[];
  /** The completions at the caret of `source`. */
  completions(source: string): readonly string[];
  /** The documentation of the completion `name` at the caret of `source`. */
  documentation(source: string, name: string): string;
  /** The documentation that hovering at the caret of `source` shows. */
  hover(source: string): string;
}

/** Starts TypeScript's language service, which is what editors talk to. */
export function openEditor(): Editor {
  let text = '';
  let version = 0;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => compilerOptions(),
    getScriptFileNames: () => [virtualFile],
    getScriptVersion: (file) => (file === virtualFile ? String(version) : '1'),
    getScriptSnapshot: (file) => {
      const content = file === virtualFile ? text : ts.sys.readFile(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === virtualFile || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  const open = (source: string): number => {
    const caret = source.indexOf(CARET);
    text = source.replace(CARET, '');
    version += 1;
    return caret;
  };
  return {
    errors(source) {
      open(source);
      return [
        ...service.getSyntacticDiagnostics(virtualFile),
        ...service.getSemanticDiagnostics(virtualFile),
      ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
    completions(source) {
      const position = open(source);
      const found = service.getCompletionsAtPosition(virtualFile, position, undefined);
      return found?.entries.map(({ name }) => name) ?? [];
    },
    documentation(source, name) {
      const position = open(source);
      const details = service.getCompletionEntryDetails(
        virtualFile,
        position,
        name,
        undefined,
        undefined,
        undefined,
        undefined,
      );
      return ts.displayPartsToString(details?.documentation);
    },
    hover(source) {
      const position = open(source);
      const info = service.getQuickInfoAtPosition(virtualFile, position);
      return ts.displayPartsToString(info?.documentation);
    },
  };
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, isolatedDeclarations: false, declaration: false, noUnusedLocals: false };
}
