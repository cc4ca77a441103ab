const LINE_HEIGHT = 18;
const CHARACTER_WIDTH = 8;
const PADDING = 16;
const COLUMNS = 84;
const SECONDS_PER_PARAGRAPH = 1.6;
const SECONDS_AT_THE_END = 5;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function colourOf(line: string): string {
  if (line.startsWith('$ ')) return '#7ee787';
  if (/^\s+verified/.test(line)) return '#7ee787';
  if (/^\s+refused|NOT valid/.test(line)) return '#ff9b8e';
  if (/^\d+\. |^\s+fix:/.test(line)) return '#79c0ff';
  return '#e6edf3';
}

/** Cuts a line that is wider than the window into several, as a terminal does. */
function wrap(line: string): readonly string[] {
  if (line.length <= COLUMNS) return [line];
  return [line.slice(0, COLUMNS), ...wrap(line.slice(COLUMNS))];
}

/**
 * Draws what a program printed as a terminal that scrolls, one paragraph after the other.
 *
 * @param command - what was typed.
 * @param output - what the program printed, without colours.
 * @param rows - height of the window in lines.
 * @returns an SVG that moves by CSS alone, and shows its end where motion is reduced.
 */
export function drawTerminal(command: string, output: string, rows: number): string {
  const lines = [`$ ${command}`, '', ...output.trimEnd().split('\n')].flatMap(wrap);
  const ends = lines.flatMap((line, index) => (line === '' ? [index] : [])).concat(lines.length);
  const duration = (ends.length - 1) * SECONDS_PER_PARAGRAPH + SECONDS_AT_THE_END;
  const offset = (shown: number): number => (rows - shown) * LINE_HEIGHT;
  const frames = ends.map((shown, index) => {
    const percent = ((index * SECONDS_PER_PARAGRAPH * 100) / duration).toFixed(2);
    return `${percent}%{transform:translateY(${offset(shown)}px)}`;
  });
  const end = `transform:translateY(${offset(lines.length)}px)`;
  const width = COLUMNS * CHARACTER_WIDTH + 2 * PADDING;
  const height = rows * LINE_HEIGHT;
  const texts = lines.map(
    (line, index) =>
      `<text y="${(index + 1) * LINE_HEIGHT - 5}" fill="${colourOf(line)}">${escapeXml(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 2 * PADDING}" viewBox="0 0 ${width} ${height + 2 * PADDING}" role="img">
<title>${escapeXml(command)}</title>
<style>text{font:13px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}
.lines{${end};animation:scroll ${duration}s step-end infinite}
@keyframes scroll{${frames.join('')}100%{${end}}}
@media (prefers-reduced-motion:reduce){.lines{animation:none}}</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<svg x="${PADDING}" y="${PADDING}" width="${width - 2 * PADDING}" height="${height}"><g class="lines">
${texts.join('\n')}
</g></svg>
</svg>
`;
}
