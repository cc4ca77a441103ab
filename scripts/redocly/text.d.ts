export declare const SIGNED_HEADING: string;
export declare const RESULT_CODES_HEADING: string;
export declare function proseOf(description: string): string;
export declare function resultCodeOf(answer: unknown): string | undefined;
