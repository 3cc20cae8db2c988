/** The server takes no shorter one. */
export const SHORTEST = 10;
