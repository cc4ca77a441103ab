/** Where `alipayhk sandbox` listens unless told otherwise. */
export const sandboxPort = 4010;
