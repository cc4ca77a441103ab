/** Where the sandbox keeps its memory: one text that is replaced as a whole. */
export interface SandboxStorage {
  /** What was saved last; undefined if nothing was. */
  load(): Promise<string | undefined>;
  /** Replaces what was saved; either completely or, if it fails, not at all. */
  save(snapshot: string): Promise<void>;
}
