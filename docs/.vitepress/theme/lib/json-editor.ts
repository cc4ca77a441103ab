import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language';
import { type Diagnostic, forceLinting, linter, lintGutter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode'];

export interface Problem {
  pointer: string;
  message: string;
}

export interface JsonEditor {
  text(): string;
  replace(text: string): void;
  destroy(): void;
}

interface Options {
  parent: HTMLElement;
  text: string;
  label: string;
  /** The id of the text that says how to leave the editor. */
  describedBy: string;
  /** What is wrong with the parsed document. */
  check(value: unknown): Problem[];
  /** After each change: the problems, or why it is no JSON. */
  onChange(text: string, problems: Problem[]): void;
}

const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--code-property)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--vp-c-text-2)' },
]);

const theme = EditorView.theme({
  '&': {
    fontSize: '13px',
    backgroundColor: 'var(--vp-code-block-bg)',
    color: 'var(--vp-c-text-1)',
  },
  '&.cm-focused': { outline: '2px solid var(--vp-c-brand-1)', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: 'var(--vp-font-family-mono)',
    lineHeight: '1.6',
    maxHeight: '28rem',
  },
  '.cm-content': { caretColor: 'var(--vp-c-text-1)' },
  '.cm-cursor': { borderLeftColor: 'var(--vp-c-text-1)' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--vp-c-text-3)',
    border: 'none',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--vp-c-default-soft)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--vp-c-brand-soft) !important',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--vp-c-bg-elv)',
    color: 'var(--vp-c-text-1)',
    border: '1px solid var(--vp-c-divider)',
  },
});

const step = (state: EditorState, node: SyntaxNode, key: string): SyntaxNode | undefined => {
  if (node.name === 'Array') {
    const items = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!['[', ']', ',', '⚠'].includes(child.name)) items.push(child);
    }
    return items[Number(key)];
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const name = child.name === 'Property' ? child.firstChild : null;
    if (name && state.sliceDoc(name.from + 1, name.to - 1) === key) return child.lastChild ?? child;
  }
  return undefined;
};

/** Where a pointer leads in the text; the deepest part of it that stands there. */
const rangeOf = (state: EditorState, pointer: string): { from: number; to: number } => {
  let node = syntaxTree(state).topNode.firstChild;
  for (const part of pointer.split('/').slice(1)) {
    const next: SyntaxNode | undefined =
      node === null
        ? undefined
        : step(state, node, part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (next === undefined) break;
    node = next;
  }
  if (node === null || node.name === 'Object')
    return { from: node?.from ?? 0, to: (node?.from ?? 0) + 1 };
  return { from: node.from, to: node.to };
};

/** An editor for one JSON document that is checked while one types. */
export function createJsonEditor({
  parent,
  text,
  label,
  describedBy,
  check,
  onChange,
}: Options): JsonEditor {
  const parseErrors = jsonParseLinter();
  const problemsOf = (
    view: EditorView,
  ): { diagnostics: readonly Diagnostic[]; problems: Problem[] } => {
    const [syntax] = parseErrors(view);
    if (syntax) {
      return {
        diagnostics: [syntax],
        problems: [{ pointer: '', message: `No JSON: ${syntax.message}` }],
      };
    }
    const source = view.state.doc.toString();
    const problems =
      source.trim() === '' ? [{ pointer: '', message: 'is empty' }] : check(JSON.parse(source));
    const diagnostics = problems.map(({ pointer, message }) => ({
      ...rangeOf(view.state, pointer),
      severity: 'error' as const,
      message: `${pointer || 'body'}: ${message}`,
    }));
    return { diagnostics, problems };
  };
  const lint = (view: EditorView): readonly Diagnostic[] => {
    const { diagnostics, problems } = problemsOf(view);
    onChange(view.state.doc.toString(), problems);
    return diagnostics;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        json(),
        syntaxHighlighting(highlight),
        linter(lint, { delay: 150 }),
        lintGutter(),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          tabindex: '0',
        }),
        EditorState.tabSize.of(2),
        // Escape, then Tab leaves the editor, as CodeMirror's accessibility notes want it.
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      ],
    }),
  });
  forceLinting(view);
  return {
    text: () => view.state.doc.toString(),
    replace: (next) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      forceLinting(view);
    },
    destroy: () => view.destroy(),
  };
}
